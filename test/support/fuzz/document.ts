import { readdirSync, readFileSync } from 'node:fs'
import { type Drawing, drawingOf } from './drawing'
import { grown } from './grown'
import { mutated } from './mutated'
import { shards } from './shards'
import { sound } from './sound'

const scenarios = 'content/scenarios'
const samples = ['minimal', 'whole-example'].map((name) =>
	readFileSync(`test/support/samples/${name}.mdx`, 'utf8'),
)
const shipped = readdirSync(scenarios)
	.sort()
	.map((slug) => readFileSync(`${scenarios}/${slug}/scenario.mdx`, 'utf8'))
const [first = '', ...more] = [...samples, ...samples, ...samples, ...shipped]
const sources: readonly [string, ...string[]] = [first, ...more]
const lines: readonly [string, ...string[]] = ['', ...samples.flatMap((text) => text.split('\n'))]

const kinds = [
	...(['mutated', 'mutated', 'sound', 'sound-mutated', 'sound-mutated', 'grown'] as const),
	...(['grown-mutated', 'lines', 'shards', 'bytes'] as const),
] as const
type Kind = (typeof kinds)[number]

/** The document of a seed: the same for the same texts, on any machine. */
export function fuzzDocument(seed: number): { kind: Kind; text: string } {
	const draw = drawingOf(seed)
	const kind = draw.of(kinds)
	return { kind, text: textOf(kind, draw) }
}

function textOf(kind: Kind, draw: Drawing): string {
	switch (kind) {
		case 'mutated':
			return changed(draw.of(sources), draw)
		case 'sound':
			return sound(draw)
		case 'sound-mutated':
			return changed(sound(draw), draw)
		case 'grown':
			return grown(draw)
		case 'grown-mutated':
			return changed(grown(draw), draw)
		case 'lines':
			return `${draw.chance(50) ? `${first.split('\n---\n')[0]}\n---\n` : ''}${draw.times(0, 80, () => (draw.chance(80) ? draw.of(lines) : draw.of(shards))).join('\n')}`
		case 'shards':
			return `${draw.chance(50) ? '---\n' : ''}${draw.times(0, 120, () => draw.of(shards)).join('')}`
		case 'bytes':
			return Buffer.from(draw.times(0, 600, () => draw.whole(256))).toString('utf8')
	}
}

function changed(text: string, draw: Drawing): string {
	return draw.times(1, 8, () => 0).reduce((sofar) => mutated(sofar, draw, draw.of(sources)), text)
}
