import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The file that the texts below would write, if any of them ran. */
export const trace = join(tmpdir(), `rapport-front-matter-${process.pid}`)
export const payload = `{ title: require('fs').writeFileSync(${JSON.stringify(trace)}, 'x') || 'x' }`
const openings = [
	'js',
	'javascript',
	'JavaScript',
	'JS',
	' js',
	'\tjavascript',
	'js ',
	'coffee',
	'json',
	'toml',
]
/** Front matter that says it is code (A1). */
export const codeOpenings = [
	...openings.map((marker) => `---${marker}\n${payload}\n---\nWords.\n`),
	`---js\r\n${payload}\r\n---\r\nWords.\r\n`,
	`\ufeff---js\n${payload}\n---\nWords.\n`,
	` ---js\n${payload}\n---\nWords.\n`,
	`---constructor\n${payload}\n---\nWords.\n`,
	`---toString\n${payload}\n---\nWords.\n`,
]

/** Lines of front matter that abuse YAML, or are not what the schema asks for (A5): what, the lines, the code. */
export const yamlAbuses: [string, string, string][] = [
	[
		'an alias bomb',
		'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nminutes: 5',
		'front-matter-feature',
	],
	['a merge key', 'base: { x: 1 }\n<<: { minutes: 5 }', 'front-matter-feature'],
	['a key twice', 'minutes: 5\nminutes: 6', 'key-twice'],
	['__proto__', 'minutes: 5\n__proto__: { admin: true }', 'front-matter-feature'],
	['constructor', 'minutes: 5\nconstructor: { prototype: 1 }', 'front-matter-feature'],
	['prototype deep inside', 'minutes: 5\nx: { y: { prototype: 1 } }', 'front-matter-feature'],
	['a function tag', 'minutes: !!js/function "function(){}"', 'front-matter-feature'],
	['a tag of its own', 'minutes: !mine 5', 'front-matter-feature'],
	['a set', 'minutes: 5\nx: !!set { a }', 'front-matter-feature'],
	['a directive', '%YAML 1.1\nminutes: 5', 'front-matter-feature'],
	['a key that is a list', '[a, b]: 1\nminutes: 5', 'front-matter-feature'],
	['a second document', 'minutes: 5\n...\nx: 1', 'front-matter-feature'],
	['brackets left open', 'minutes: [5', 'front-matter-syntax'],
	['a date', 'minutes: 2026-01-01', 'bad-value'],
	['an octal number in quotes', 'minutes: "0o17"', 'bad-value'],
	['half a minute', 'minutes: 2.5', 'bad-value'],
	['a yes of old', 'minutes: yes', 'bad-value'],
	['infinity', 'minutes: .inf', 'bad-value'],
	['an unknown key', 'minutes: 5\nscore: 100', 'unknown-key'],
	['no minutes', 'note: 1', 'missing-key'],
]
