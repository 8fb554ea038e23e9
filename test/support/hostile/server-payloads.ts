import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'rapport-drill-'))
/** What stands in every file that they reach for. */
export const secret = 'the-secret-of-the-house'
for (const name of ['secret.txt', 'secret.json', 'secret.ts', 'secret.mdx']) {
	writeFileSync(
		join(folder, name),
		name.endsWith('.json') ? `{"a":"${secret}"}` : `export default "${secret}"`,
	)
}
const at = (name: string) => JSON.stringify(join(folder, name))

/** Bodies that bring a file of the server in (A7). */
export const imports = [
	`import x from ${at('secret.txt')}\n\n{x}`,
	`import x from ${at('secret.json')}\n\n{x.a}`,
	`import x from ${at('secret.ts')}\n\n{x}`,
	`import X from ${at('secret.mdx')}\n\n<X />`,
	`import * as x from ${at('secret')}\n\n{x}`,
	`export { default as x } from ${at('secret.ts')}`,
	`export * from ${at('secret.ts')}`,
	`{require(${at('secret.json')})}`,
	`{require(${JSON.stringify(`${folder}/`)} + name)}`,
	`{import(${at('secret.ts')})}`,
	`import fs from "node:fs"\n\n{fs.readFileSync(${at('secret.txt')}, "utf8")}`,
	`export default function Layout() { return require(${at('secret.txt')}) }`,
]
/** Bodies that run code on the server (A7). */
export const serverCode = [
	'{process.env.HOME}',
	'<Callout kind={process.env.HOME}>x</Callout>',
	'<Callout {...process.env}>x</Callout>',
	'export const x = process.exit()',
	'export default ({ children }) => children',
	'{process.getBuiltinModule("fs").readdirSync("/")}',
	'<Callout.constructor.constructor>return process</Callout.constructor.constructor>',
	'{Object.prototype.polluted = true}',
	'{(() => { throw process.env })()}',
	'{new Function("return process")()}',
]
