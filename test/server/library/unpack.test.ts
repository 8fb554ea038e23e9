import { randomBytes } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unpack } from '#app/server/library/unpack.server'

const text = strToU8('Words.\n')
const at = 'content/scenarios/a/scenario.mdx'
const zipOf = (files: Zippable) => Buffer.from(zipSync(files))
const refusedIn = async (zip: Buffer) => {
	const done = await unpack(zip)
	return done.ok ? done.refused.map(({ name, why }) => `${name}: ${why}`) : done.refused
}

test('files are unpacked as they are, packed or not, and folders are passed over', async () => {
	const zip = zipOf({ 'content/': new Uint8Array(), [at]: [text, { level: 0 }], 'content/pages/b.mdx': text })
	const done = await unpack(zip)
	expect(done).toMatchObject({ ok: true, refused: [] })
	if (done.ok)
		expect(done.files.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
			[at, 'Words.\n'],
			['content/pages/b.mdx', 'Words.\n'],
		])
})

test.each([
	['../content/a.mdx', 'outside'],
	['content/../../etc/passwd', 'outside'],
	['content/./a.mdx', 'outside'],
	['/content/a.mdx', 'absolute'],
	['C:/content/a.mdx', 'absolute'],
	['content\\scenarios\\a.mdx', 'backslash'],
	['content//a.mdx', 'odd-name'],
	['content/a b.mdx', 'odd-name'],
	['content/a%2e%2e.mdx', 'odd-name'],
	[`content/${'a'.repeat(200)}.mdx`, 'odd-name'],
	['app/root.tsx', 'elsewhere'],
])('a file named %s is refused, and nothing else is', async (name, why) => {
	const done = await unpack(zipOf({ [name]: text, [at]: text }))
	if (!done.ok) throw new Error(done.refused)
	expect(done.refused.map((one) => one.why)).toEqual([why])
	expect(done.files.map((one) => one.name)).toEqual([at])
})

test('a name with odd characters is refused and shown plainly', async () => {
	expect(await refusedIn(zipOf({ 'content/\u202eexe.mdx': text }))).toEqual(['content/?exe.mdx: odd-name'])
})

test('of two files of one name, in whatever case, neither is taken', async () => {
	const done = await refusedIn(zipOf({ 'content/a.mdx': text, 'content/A.mdx': text }))
	expect(done).toEqual(['content/a.mdx: twice', 'content/A.mdx: twice'])
})

test('a link is refused', async () => {
	const zip = zipOf({ [at]: [text, { os: 3, attrs: 0o120777 << 16 }] })
	expect(await refusedIn(zip)).toEqual([`${at}: link`])
})

test('what a Mac adds is passed over', async () => {
	const zip = zipOf({ [at]: text, '__MACOSX/content/._a': text, 'content/.DS_Store': text })
	expect(await refusedIn(zip)).toEqual([])
})

test('a file that unpacks to more than it says is refused, and takes no more room', async () => {
	const zip = zipOf({ [at]: new Uint8Array(4_000_000) })
	const row = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
	zip.writeUInt32LE(100, row + 24)
	expect(await refusedIn(zip)).toEqual([`${at}: damaged`])
})

test('a file that says it is very large is refused, and many large ones are as a whole', async () => {
	const zip = zipOf({ [at]: text })
	zip.writeUInt32LE(9_000_000, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
	expect(await refusedIn(zip)).toEqual([`${at}: too-large`])
	const many = Object.fromEntries(
		Array.from({ length: 7 }, (_, place) => [`content/media/${place}.webp`, new Uint8Array(8_000_000)]),
	)
	expect(await refusedIn(zipOf(many))).toBe('too-large')
})

test('a file that was changed on its way is refused', async () => {
	const zip = zipOf({ [at]: [text, { level: 0 }] })
	zip.write('W0rds', zip.indexOf('Words'))
	expect(await refusedIn(zip)).toEqual([`${at}: damaged`])
})

test('a locked file is refused', async () => {
	const zip = zipOf({ [at]: text })
	zip.writeUInt16LE(1, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8)
	expect(await refusedIn(zip)).toEqual([`${at}: locked`])
})

test('too many files, none, and what is no zip are said as such', async () => {
	const many = Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`content/${place}.mdx`, text]))
	expect(await refusedIn(zipOf(many))).toBe('too-many')
	expect(await refusedIn(zipOf({}))).toBe('empty')
	expect(await refusedIn(Buffer.from('Hello'))).toBe('not-a-zip')
	expect(await refusedIn(Buffer.alloc(0))).toBe('not-a-zip')
})

test('no bytes whatever make it throw', async () => {
	const zip = zipOf({ [at]: text, 'content/pages/b.mdx': text })
	for (let place = 0; place < zip.length; place += 1) {
		const bent = Buffer.from(zip)
		bent[place] = 255 - (bent[place] ?? 0)
		expect([typeof (await unpack(bent)).ok, typeof (await unpack(zip.subarray(place))).ok]).toEqual([
			'boolean',
			'boolean',
		])
	}
	expect(typeof (await unpack(randomBytes(100_000))).ok).toBe('boolean')
})
