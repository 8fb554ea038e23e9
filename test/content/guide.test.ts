import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playThrough } from '#app/core/assessment/play-through'
import { compile } from '#app/core/language/compile'
import { components } from '#app/core/language/components'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { boundsOf } from '#app/core/paths/bounds-of'
import { acts, channels, experiences, outcomes } from '#app/core/scenario/definition'
import { writtenAs } from '#app/core/wording/written-as'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentKind } from '#app/server/content/job.server'
import { registry } from '#app/server/content/registry.server'
import { compileLesson, inProcess, jobOf } from '#test/server/content/in-process'
import { spliced } from '#test/support/splice-scenario'
import { passage, resultOf } from './passage'
import { shippedAnchors, shippedSlugs } from './shipped'

/*
 * The guide shows only what works. A fenced block that begins with `mdx` is compiled, and may have no problem:
 * `mdx scenario` a whole one, `mdx scenario fragment` put into a sound little one by `spliced`, `mdx lesson` and
 * `mdx course` whole, `mdx lesson fragment` below five lines of front matter. All else has another first word.
 */
const folder = 'content/guide'
const pages = readdirSync(folder)
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => name.slice(0, -4))
const kinds = ['scenario', 'scenario fragment', 'lesson', 'lesson fragment', 'course']

const pageOf = (name: string) => readFileSync(`${folder}/${name}.mdx`, 'utf8')
const anchors = shippedAnchors()
const scenarios = new Set(shippedSlugs)

type Sample = { kind: string; text: string }

function samplesOf(name: string): Sample[] {
	return [...pageOf(name).matchAll(/^(`{3,})mdx *([^\n]*)\n([^]*?)^\1$/gm)].map(
		([, , kind = '', text = '']) => ({
			kind,
			text,
		}),
	)
}

/** Parts that show a construct need not make a fair scenario; whole ones must. */
const compiled = (text: string, fair = true) =>
	compile(text, { file: 'sample.mdx', slug: 'sample', anchors, fair })

async function problemsOf({ kind, text }: Sample): Promise<string[]> {
	const job = (as: ContentKind) => compileWith(inProcess, jobOf(text, as, { anchors, scenarios }))
	const { problems } =
		kind === 'scenario'
			? compiled(text)
			: kind === 'scenario fragment'
				? compiled(spliced(text), false)
				: kind === 'lesson fragment'
					? await compileLesson(text, { scenarios })
					: await job(kind === 'course' ? 'course' : 'lesson')
	// A sample for practice is too short to keep chance from passing, and is only warned.
	const told = problems.filter(
		({ code, severity }) => `${code} ${severity}` !== 'random-player-passes warning',
	)
	return told.map(({ code, line, message }) => `${line} ${code} ${message}`)
}

describe.each(pages)('%s', (name) => {
	test('is a page without problems, with a summary', async () => {
		const { document, problems } = await compileWith(inProcess, {
			...jobOf(pageOf(name), 'guide'),
			slug: name,
		})
		expect(problems).toEqual([])
		expect(document).toMatchObject({ page: { summary: expect.stringMatching(/\.$/) } })
	})

	test('shows nothing that does not compile', async () => {
		for (const sample of samplesOf(name)) {
			expect(kinds).toContain(sample.kind)
			expect([sample.text, ...(await problemsOf(sample))]).toEqual([sample.text])
		}
	})

	test('links to pages that are there', () => {
		const links = [...pageOf(name).matchAll(/\]\(\/guide\/([a-z0-9/-]+)\)/g)].map(([, slug]) => slug)
		const known = new Set([
			...pages,
			...readdirSync(`${folder}/problems`).map((file) => `problems/${file.slice(0, -4)}`),
		])
		expect(links.filter((slug) => !known.has(slug ?? ''))).toEqual([])
	})
})

describe('nothing is left out', () => {
	/** Names in code spans and samples: a word of the running text shows nobody how to write it. */
	const inCode = (name: string) =>
		new Set((pageOf(name).match(/`+[^`]+`+/g) ?? []).flatMap((code) => code.match(/[A-Za-z_][\w-]*/g) ?? []))
	const missing = (name: string, words: readonly string[]) => {
		const written = inCode(name)
		return words.filter((word) => !written.has(word))
	}

	test('scenario-reference names every component, attribute and choice', () => {
		const words = Object.entries(components).flatMap(([tag, { attributes }]) => [tag, ...attributes])
		expect(
			missing('scenario-reference', [...words, ...channels, ...outcomes, ...acts, ...experiences]),
		).toEqual([])
	})

	test('writing-a-lesson shows every component of a lesson', () => {
		const shown = samplesOf('writing-a-lesson')
			.map(({ text }) => text)
			.join('\n')
		expect([...registry.lesson.keys()].filter((tag) => !shown.includes(`<${tag}`))).toEqual([])
	})

	test('operations names every setting', () => {
		const settings = readFileSync('.env.example', 'utf8').match(/^#?[A-Z_]+(?==)/gm) ?? []
		expect(settings.length).toBeGreaterThan(8)
		expect(
			missing(
				'operations',
				settings.map((name) => name.replace('#', '')),
			),
		).toEqual([])
	})
})

test('the example of a score in scenario-reference is what play comes to', () => {
	const { definition } = compiled(samplesOf('writing-a-scenario')[0]?.text ?? '')
	if (!definition) throw new Error('it does not compile')
	const { scores, passed, experience } = resultOf(passage(definition, ['say-back', 'ask-colm', 'plain-time']))
	expect(scores).toEqual({ tone: 83_333, respect: 91_666, resolution: 100_000, total: 92_083 })
	expect({ passed, experience }).toEqual({ passed: true, experience: 'expected' })
	for (const shown of ['83.333', '91.666', '92.083']) expect(pageOf('scenario-reference')).toContain(shown)
})

describe('the scenario in writing-a-scenario', () => {
	const { definition } = compiled(samplesOf('writing-a-scenario')[0]?.text ?? '')
	if (!definition) throw new Error('it does not compile')

	test('comes out as the walk-through in testing-a-scenario expects', () => {
		const [, text = ''] = /^```yaml\n([^]*?)^```$/m.exec(pageOf('testing-a-scenario')) ?? []
		const { walk, faults } = readWalkThrough(text)
		expect(faults).toEqual([])
		expect(walk && playThrough(definition, boundsOf(definition), walk, writtenAs).faults).toEqual([])
	})

	test('is passed the best way, and its command plays that way', () => {
		const best = ['say-back', 'ask-colm', 'a-seven']
		expect(resultOf(passage(definition, best))).toMatchObject({ passed: true, experience: 'exceptional' })
		expect(pageOf('writing-a-scenario')).toContain(`--replies ${best.join(',')}`)
	})
})
