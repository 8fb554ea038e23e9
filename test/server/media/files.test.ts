import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishContent } from '#app/server/acts/publish-content.server'
import { takeInMedia } from '#app/server/acts/take-in-media.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { imageId } from '#app/server/media/encode-image.server'
import { findMedia } from '#app/server/media/find-media.server'
import { mediaFiles } from '#app/server/media/media-files.server'
import { markMediaGone, mediaById, mediaBytes, mediaIds } from '#app/server/store/media.server'
import { inProcess, lessonOf } from '#test/server/content/in-process'
import { testDeps } from '#test/support/deps'
import { aPicture, aPictureIn, svgWithScript } from '#test/support/pictures'

const alt = 'Six people: "wait", in line # today'

/** A folder with these files. */
function folderWith(files: Record<string, Uint8Array | string>): string {
	const root = mkdtempSync(join(tmpdir(), 'rapport-media-'))
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(join(root, file, '..'), { recursive: true })
		writeFileSync(join(root, file), content)
	}
	return root
}

const noted = (...ids: string[]) => ids.map((id) => `${id}:\n  name: queue.png\n  alt: Six people\n`).join('')
const messages = (root: string) => findMedia(root).problems.map(({ code, file }) => [code, file])

test('the pictures of a library come back from their files, byte for byte', async () => {
	const from = await testDeps()
	const bytes = Uint8Array.from(await aPicture('webp'))
	const id = await aPictureIn(from, { id: imageId(bytes), alt, name: 'a: b.png' })
	const files = await mediaFiles(from.db.read, [id])
	const root = folderWith(Object.fromEntries(files.map(({ file, bytes: content }) => [file, content])))
	const found = findMedia(root)
	expect(found.problems).toEqual([])
	const to = await testDeps()
	expect(await takeInMedia(to, found.pictures)).toEqual({ taken: [id], problems: [] })
	expect(await mediaById(to.db.read, id)).toMatchObject({ alt, name: 'a: b.png', byId: null, width: 20 })
	expect(await mediaBytes(to.db.read, id)).toEqual(bytes)
	expect(await mediaFiles(to.db.read, [id])).toEqual(files)
	expect(await takeInMedia(to, found.pictures)).toEqual({ taken: [], problems: [] })
})

test('a list whose id is all digits is read as well as any', async () => {
	const id = '12345678901234567890123456789012'
	const deps = await testDeps()
	await aPictureIn(deps, { id, alt: '007' })
	const [list] = await mediaFiles(deps.db.read, [id])
	const root = folderWith({ 'content/media/media.yaml': list?.bytes ?? '' })
	expect(findMedia(root).problems.map(({ message }) => message)).toEqual([`There is no picture ${id}.webp.`])
})

test('without pictures there is no list, and nothing is wrong', async () => {
	expect(await mediaFiles((await testDeps()).db.read, [])).toEqual([])
	expect(findMedia(folderWith({ 'content/a.txt': '' }))).toEqual({ pictures: [], problems: [] })
})

test('A11 a file whose name is not that of its bytes is not taken in, nor one without words', async () => {
	const bytes = await aPicture('webp')
	const id = imageId(bytes)
	const other = id.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
	const files = (name: string, list: string, content: Uint8Array = bytes) =>
		folderWith({ [`content/media/${name}`]: content, 'content/media/media.yaml': list })
	const file = (name: string) => [['picture-file', `content/media/${name}`]]
	expect(messages(files(`${id}.webp`, noted(id)))).toEqual([])
	expect(messages(files(`${other}.webp`, ''))).toEqual(file(`${other}.webp`))
	expect(messages(files('queue.svg', '', svgWithScript))).toEqual(file('queue.svg'))
	expect(messages(files(`${id}.webp`, ''))).toEqual(file(`${id}.webp`))
	expect(messages(files(`${id}.webp`, noted(id, other)))).toEqual(file('media.yaml'))
	for (const list of ['- a\n', 'a: [', `${id}:\n  alt: ""\n`, `${id}: &a {}\n`, `__proto__:\n  alt: x\n`])
		expect(messages(files(`${id}.webp`, list))).toContainEqual(['picture-file', 'content/media/media.yaml'])
})

test('A11 a file that only has the right name is not taken in', async () => {
	const deps = await testDeps()
	const pictures = await Promise.all(
		[svgWithScript, await aPicture('png'), await aPicture('webp', { width: 1700 })].map(async (sent) => {
			const bytes = Uint8Array.from(sent)
			const id = imageId(bytes)
			return { id, bytes, name: 'queue', alt, file: `content/media/${id}.webp` }
		}),
	)
	const { taken, problems } = await takeInMedia(deps, pictures)
	expect(taken).toEqual([])
	expect(problems.map(({ code, file }) => [code, file])).toEqual(
		pictures.map(({ file }) => ['picture-file', file]),
	)
	expect(await mediaIds(deps.db.read)).toEqual(new Set())
})

test('at start a lesson comes with its picture, and one that was taken out stays out', async () => {
	const deps = { ...(await testDeps()), compile: compileWith.bind(null, inProcess) }
	const bytes = await aPicture('webp')
	const id = imageId(bytes)
	const lesson = (words: string, picture: string) =>
		lessonOf(`${words}\n\n![Six people](/media/${picture}.webp)`)
	const root = folderWith({
		[`content/media/${id}.webp`]: bytes,
		'content/media/media.yaml': noted(id),
		'content/courses/respect/01-being-heard.mdx': lesson('One.', id),
		'content/courses/respect/02-nowhere.mdx': lesson('Two.', 'a'.repeat(32)),
	})
	const first = await publishContent(deps, root)
	expect(first.published).toEqual(['content/courses/respect/01-being-heard.mdx'])
	expect(first.problems.map(({ code }) => code)).toContain('unknown-picture')
	expect(await mediaIds(deps.db.read)).toEqual(new Set([id]))
	await deps.db.write((tx) => markMediaGone(tx, id, deps.now()))
	expect((await publishContent(deps, root)).published).toEqual([])
	expect(await mediaIds(deps.db.read)).toEqual(new Set())
})

test('a lesson from a file may show a picture that only the studio has, once it is there', async () => {
	const deps = { ...(await testDeps()), compile: compileWith.bind(null, inProcess) }
	const id = 'b'.repeat(32)
	const root = folderWith({
		'content/courses/respect/01-being-heard.mdx': lessonOf(`One.\n\n![Six people](/media/${id}.webp)`),
	})
	expect((await publishContent(deps, root)).published).toEqual([])
	await aPictureIn(deps, { id })
	expect((await publishContent(deps, root)).published).toHaveLength(1)
})
