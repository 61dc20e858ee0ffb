from tests.desk.conftest import casebook, empty_casebook, house

__all__ = ["casebook", "empty_casebook", "house"]
