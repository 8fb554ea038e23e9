import { expect, test } from 'vitest'
import { pictureText } from '#app/core/writing/picture'
import { compileWith } from '#app/server/content/compile-content.server'
import { sourceHash } from '#app/server/content/content-hash.server'
import { elementsIn } from '#app/server/content/words-text.server'
import { spliced } from '#test/support/splice-scenario'
import { codesOf, compileLesson, inProcess, jobOf, lessonOf } from './in-process'

const id = '0123456789abcdef0123456789abcdef'
const src = `/media/${id}.webp`
const library = { media: new Set([id]) }

test('a picture of the library is shown in a lesson, as Markdown, by reference and as a figure', async () => {
	const body = `![A queue](${src})\n\n![A queue][q]\n\n<Figure src="${src}" alt="A queue" />\n\n[q]: ${src}`
	const { document, problems } = await compileLesson(body, library)
	expect(problems).toEqual([])
	expect(document?.kind === 'lesson' && elementsIn(document.lesson.words, 'img')).toHaveLength(2)
	expect(JSON.stringify(document).split(src)).toHaveLength(4)
})

test('whatever the words of a picture are, the line to copy says them and nothing else', async () => {
	const alt = 'A *sign*: [50 %] {off} <all> `day` \\ "now" ~soon~ _so_'
	const { document, problems } = await compileLesson(pictureText(id, alt), library)
	expect(problems).toEqual([])
	const [image] = document?.kind === 'lesson' ? elementsIn(document.lesson.words, 'img') : []
	expect(image?.props).toEqual({ src, alt })
})

test('a picture that is not in the library is a problem at its place', async () => {
	const other = src.replace('0123', '3210')
	const body = `Words.\n\n![A queue](${other})\n\n![A queue][q]\n\n<Figure src="${other}" alt="A queue" />\n\n[q]: ${other}`
	const { document, problems } = await compileLesson(body, library)
	expect(document).toBeNull()
	expect(problems.map(({ code, line }) => [code, line])).toEqual([
		['unknown-picture', 8],
		['unknown-picture', 12],
		['unknown-picture', 14],
	])
	expect(problems[0]?.fix).toContain('Pictures')
	expect(codesOf(await compileLesson(body, { media: null }))).toEqual([])
})

test('A11 no other address of a picture is let in with it', async () => {
	for (const address of [
		`${src}?x=1`,
		`/media/${id}.svg`,
		`https://a.example${src}`,
		`/media/../${id}.webp`,
	]) {
		expect(codesOf(await compileLesson(`![A queue](${address})`, library))).toEqual(['foreign-image'])
		expect((await compileLesson(`<Figure src="${address}" alt="A queue" />`, library)).document).toBeNull()
	}
})

test('a scenario shows pictures of the library, and each needs its words', async () => {
	const scenario = (line: string) =>
		compileWith(
			inProcess,
			jobOf(spliced(`<See title="The parcel">\n\nIt is torn. ${line}\n\n</See>`), 'scenario', library),
		)
	const shown = await scenario(`![A torn parcel](${src})`)
	expect(shown.problems).toEqual([])
	expect(JSON.stringify(shown.document)).toContain(src)
	expect(codesOf(await scenario(`![](${src})`))).toEqual(['image-without-alt'])
	expect(codesOf(await scenario(`![A torn parcel](${src.replace('0123', '3210')})`))).toEqual([
		'unknown-picture',
	])
})

test('a text is read again when one of its pictures comes or goes, and no other is', () => {
	const hash = (text: string, ids: string[]) =>
		sourceHash(jobOf(lessonOf(text), 'lesson', { media: new Set(ids) }))
	expect(hash(`![A queue](${src})`, [id])).not.toBe(hash(`![A queue](${src})`, []))
	expect(hash('Words.', [id])).toBe(hash('Words.', []))
})
