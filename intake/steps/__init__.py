"""The verbs: collect, handle, deliver, act, remind, watch. Each is a short recipe whose parts are handed in."""
