import { markLine } from './lines/mark-line'
import { runLines } from './lines/run-lines'

const usage = `Usage: npm run --silent wording:mark < lines.jsonl

Marks replies for tone, respect and resolution. Reads one JSON object a line:

  { "text": "...", "context"?: "...", "channel"?: "...", "mood"?: "...",
    "needs"?: { id: ["an example", ...] } }

A need may also be { "examples": [...], "near": [...] }, with near misses.
Writes one JSON object for each, in order:

  { "tone": 0-100, "respect": 0-100, "resolution": 0-100, "met": [ids],
    "sure": true | false, "acts": [{ "act", "start", "end", "dimension",
    "points", "tip" }], "unsure", "capped", "scorer" }

start and end count UTF-16 code units. Without needs, resolution is marked by
the words alone. Blank lines are left out. A line that cannot be read gets
{ "error": "line 3: ..." } in its place.
Exit: 0 every line was read, 1 one was not, 2 the command was not understood.
`

await runLines(process.argv.slice(2), usage, markLine)
