"""The command `briefings`, and `python -m generator`. Ctrl+C ends it at any moment."""

# Nothing else is imported here: until `main` has begun, Ctrl+C shows a traceback.
import os
import signal
from types import FrameType

# In both languages, for nobody has read yet which is spoken.
_STOPPED = "\n已停止。 Stopped.\n"


def main() -> None:
    """Run the command."""
    # A shell has what it starts in the background ignore Ctrl+C.
    is_heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    try:
        if is_heeded:
            # While modules are read there is nothing to clear up, and nowhere to go on from.
            signal.signal(signal.SIGINT, _stop)
        from generator.loading import loaded  # noqa: PLC0415

        run = loaded()
        if is_heeded:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        run()
    except KeyboardInterrupt:
        # The command was stopped, and stopped again while it said so.
        _stop()
    finally:
        # It has ended as it has; what Python does now is not to be broken off.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop(_signal: int = signal.SIGINT, _frame: FrameType | None = None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.write(2, _STOPPED.encode())
    os._exit(128 + signal.SIGINT)


if __name__ == "__main__":
    main()
