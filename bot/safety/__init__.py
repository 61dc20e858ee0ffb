from bot.safety.normal import normalise
from bot.safety.screen import combine, screen
from bot.safety.values import Screening, Signal, Verdict

__all__ = ["Screening", "Signal", "Verdict", "combine", "normalise", "screen"]
