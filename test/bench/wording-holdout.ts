import { join } from 'node:path'
import { dimensionNames, readGraded } from '#app/cli/wording/data'
import { rankCorrelation } from '#app/cli/wording/figures'
import { marked } from '#app/core/wording/marked'

// npm run --silent bench:holdout: how the scorer does on replies that nobody who built it has read, and that it has not
// learnt from. Whoever reads them to mend the scorer has to write new ones.
const { graded, pairs } = readGraded(join(import.meta.dirname, 'support/wording-holdout.json'))
const marks = graded.map(({ text, context, mood }) => marked({ text, context, mood }))
for (const [place, name] of dimensionNames.entries()) {
	const rho = rankCorrelation(
		marks.map(({ exact }) => exact[name]),
		graded.map(({ grades }) => grades[place] ?? 0),
	)
	console.log(`${name}, rank correlation over ${graded.length} replies: ${rho.toFixed(3)}`)
}
const right = pairs.filter(({ better, worse, context, dimension }) => {
	const name = dimensionNames[dimension] ?? 'tone'
	return marked({ text: better, context }).exact[name] > marked({ text: worse, context }).exact[name]
})
console.log(`ordered pairs in order: ${right.length} of ${pairs.length}`)
console.log(`sure: ${marks.filter(({ sure }) => sure).length} of ${marks.length}`)
