"""What a page may load and do: nothing but its own files.

Data in a page, such as JSON-LD, is no script and needs no leave.
"""

from __future__ import annotations

_DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
)

POLICY = "; ".join(_DIRECTIVES)
"""The Content-Security-Policy as every page has it in a <meta>."""

HEADERS = (
    # A <meta> cannot say who may frame the page.
    ("Content-Security-Policy", f"{POLICY}; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
"""What a host should send with every answer, in the order of their weight."""
