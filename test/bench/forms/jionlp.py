"""Asks a checkout of JioNLP for the times or the money in a text; called by systems.mjs, which reads the JSON after `@@`."""
import json
import sys
import types

checkout, kind, published = sys.argv[1:4]
sys.path.insert(0, checkout)
# Word cutting and downloads are no part of the two parsers asked here.
for name in ("jiojio", "numpy", "requests", "zipfile36"):
    try:
        __import__(name)
    except ImportError:
        stub = types.ModuleType(name)
        stub.init = stub.help = stub.cut = lambda *a, **k: None
        sys.modules[name] = stub
import jionlp

text = sys.stdin.read()
year, month, day = (int(part) for part in published.split("-"))
base = {"year": year, "month": month, "day": day, "hour": 12, "minute": 0, "second": 0}
found = []
if kind == "date":
    for one in jionlp.ner.extract_time(text, time_base=base) or []:
        time = one["detail"]["time"]
        if one["type"] == "time_period":
            values = [{"recurring": True}]
        elif isinstance(time, list):
            to = published if time[1] == "inf" else time[1][:10]
            values = [{"from": time[0][:10], "to": to}]
        else:
            values = []
        found.append({"start": one["offset"][0], "end": one["offset"][1], "values": values})
else:
    for one in jionlp.ner.extract_money(text) or []:
        number = one["detail"]["num"]
        values = [{"min": float(number[0]), "max": float(number[1]), "value": float(number[0])}] if isinstance(number, list) else [{"value": float(number)}]
        found.append({"start": one["offset"][0], "end": one["offset"][1], "values": values})
print("@@" + json.dumps(found))
