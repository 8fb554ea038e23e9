import { matchLine } from './lines/match-line'
import { runLines } from './lines/run-lines'

const usage = `Usage: npm run --silent wording:match < lines.jsonl

Tells which of some candidates a text means. Reads one JSON object a line:

  { "text": "...", "candidates": { id: ["an example", ...] } }

A candidate may also be { "examples": [...], "near": [...] }, with near misses.
Writes one JSON object for each, in order:

  { "id": "..." | null, "confidence": 0-1 }

null means that none of them was understood; the confidence is in that answer.
Candidates that come again on line after line are made ready once. Blank lines
are left out. A line that cannot be read gets { "error": "line 3: ..." } in its
place.
Exit: 0 every line was read, 1 one was not, 2 the command was not understood.
`

await runLines(process.argv.slice(2), usage, matchLine)
