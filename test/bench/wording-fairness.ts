import { readFileSync, writeFileSync } from 'node:fs'
import { marked } from '#app/core/wording/marked'
import type { Bound } from '../support/wording/bounds'
import { boundsIn, type Room, rooms } from '../support/wording/figures/all'
import { type Figure, remembering } from '../support/wording/figures/figure'
import { levelOf, tightened } from '../support/wording/figures/levels'

// `npm run --silent bench:fairness [-- [5] [keep]]`: every figure of the fairness suite, what was reached, and how far
// that is; with a number, so many of the cases that weigh most against each; with `keep`, what is better than it was
// becomes what was reached.
const cases = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 0)
const keep = process.argv.includes('keep')
const table = new URL('../support/wording/bounds.ts', import.meta.url)
const mark = remembering(marked)

for (const room of Object.keys(rooms).filter(isRoom)) {
	print(`\n${room.padEnd(52)}     now  reached  cases`)
	const bounds = boundsIn(room)
	for (const figure of rooms[room](mark)) {
		const bound = bounds.get(figure.name)
		print(bound === undefined ? `${figure.name}  has no bound` : row(figure, bound))
		for (const told of figure.worst.slice(0, cases)) print(`    ${told}`)
		if (keep && bound !== undefined) keepBetter(figure, bound)
	}
}

function row({ name, value, cases: of }: Figure, bound: Bound): string {
	const numbers = [value.toFixed(3).padStart(8), `${bound.reached}`.padStart(9), `${of}`.padStart(7)].join('')
	return `${name.padEnd(52)}${numbers}  ${levelOf(value, bound)}`
}

function keepBetter({ name, value }: Figure, bound: Bound): void {
	const reached = tightened(value, bound)
	const source = readFileSync(table, 'utf8')
	const at = source.indexOf(`${/\W/.test(name) ? `'${name}'` : name}: `)
	const old = `(${bound.reached})`
	const from = at < 0 ? -1 : source.indexOf(old, at)
	if (from < 0 || reached === bound.reached) return
	writeFileSync(table, `${source.slice(0, from)}(${reached})${source.slice(from + old.length)}`)
}

function isRoom(name: string): name is Room {
	return Object.hasOwn(rooms, name)
}

function print(line: string): void {
	process.stdout.write(`${line}\n`)
}
