"""The web desk's room: staff's pages read through store.board and write through steps.act only."""
