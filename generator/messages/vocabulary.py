"""Words about files that Hong Kong and Macao say otherwise, for messages alone.

In a briefing 文件 is a document and 字符 does not occur; so these are no editor's vocabulary.
"""

from __future__ import annotations

TRADITIONAL = (
    ("文件夹", "資料夾"),
    ("普通文件", "普通檔案"),
    ("文件名称", "文件名稱"),
    ("文件名", "檔案名稱"),
    ("这个文件", "這個檔案"),
    ("一个文件夹", "一個資料夾"),
    ("一个文件", "一個檔案"),
    ("几个文件", "幾個檔案"),
    ("新建文件", "新增檔案"),
    ("缺少文件", "缺少檔案"),
    ("读写文件", "讀寫檔案"),
    ("文件的权限", "檔案的權限"),
    ("文件是空的", "檔案是空的"),
    ("把文件", "把檔案"),
    ("文件大过", "檔案大過"),
    ("新建", "新增"),
    ("扩展名", "副檔名"),
    ("字段", "欄位"),
    ("字符", "字元"),
    ("链接", "連結"),
    ("默认", "預設"),
)
