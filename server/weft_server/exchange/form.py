"""Gives a document back in the form that it came in.

Beside an imported document is kept what its resource looked like right after the import. What has not changed
since is taken from the document as it is, with its own spelling of keys, times and numbers, its nulls, and
its keys that Weft does not know; only what has changed is written anew.
"""

from typing import Any

from weft_server.exchange.reading import camel_case


def restored(document: Any, then: Any, now: Any) -> Any:
    """The document with the differences between `then` and `now` in it."""
    if isinstance(document, dict) and isinstance(then, dict) and isinstance(now, dict):
        return _restored_object(document, then, now)
    if isinstance(document, list) and isinstance(then, list) and isinstance(now, list):
        return _restored_list(document, then, now)
    return said(now)


def _restored_object(document: dict[str, Any], then: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    merged = dict(document)
    for name in dict.fromkeys((*then, *now)):
        before, after = then.get(name), now.get(name)
        if before == after:
            continue
        key = name if name in document or camel_case(name) not in document else camel_case(name)
        if _says_nothing(after):
            merged.pop(key, None)
        else:
            merged[key] = restored(document.get(key), before, after)
    return merged


def _restored_list(document: list[Any], then: list[Any], now: list[Any]) -> list[Any]:
    """The list with what was added to it; written anew where anything else has changed."""
    if len(document) != len(then) or now[: len(then)] != then:
        return [said(item) for item in now]
    return document + [said(item) for item in now[len(then) :]]


def said(value: Any) -> Any:
    """A value without the fields that say nothing, for which a document has no form."""
    if isinstance(value, dict):
        return {name: said(item) for name, item in value.items() if not _says_nothing(item)}
    if isinstance(value, list):
        return [said(item) for item in value]
    return value


def _says_nothing(value: Any) -> bool:
    return value is None or value in ("", [], {})
