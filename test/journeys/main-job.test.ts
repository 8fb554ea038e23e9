import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { definitionOf, lessonPaths, wayThrough } from '#test/support/every-page'
import { learn } from '#test/support/lesson'
import { demoPassword, formWith, people, signIn } from '#test/support/people'
import { play, say, start } from '#test/support/play'
import { type Site, startSite } from '#test/support/site'
import { type Page, Visitor } from '#test/support/visitor'

let site: Site
beforeAll(async () => {
	site = await startSite({ template: inject('template') })
})
afterAll(() => site.stop())

const words = (page: Page) => (page.document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
// Its people begin alike in every attempt, so one way through holds for all of them.
const course = 'respect'

/** HR's list of the records of people whose name or address has these letters, through its form. */
async function search(hanna: Visitor, letters: string): Promise<Page> {
	const page = await hanna.get('/records')
	const field = page.document.querySelector('input[type=search]')
	const form = field?.closest('form')
	if (!field || !form) throw new Error('the records have no search')
	return hanna.submit(page, form, { [field.getAttribute('name') ?? '']: letters })
}

/** Exports the list as it stands, past the question for the password. */
async function exportOf(hanna: Visitor, list: Page): Promise<Page> {
	const link = list.document.querySelector('a[href^="/records.csv"]')
	const asked = await hanna.get(link?.getAttribute('href') ?? '')
	if (asked.headers.get('content-type')?.startsWith('text/csv')) return asked
	return hanna.submit(asked, formWith(asked, 'password'), { password: await demoPassword(site.url) })
}

test('a new hire meets the first customer before anything else, and nothing of it is recorded', async () => {
	const nina = new Visitor(site.url)
	const home = await signIn(nina, 'trainee')
	const next = [...home.document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
	expect(next).toContain('/scenarios/first-customer')

	const first = await start(nina, 'first-customer', 'practice')
	const last = await play(nina, first, wayThrough('first-customer'))
	const debrief = await nina.get(
		last.document.querySelector('a[href$="/debrief"]')?.getAttribute('href') ?? '',
	)
	expect(debrief.status).toBe(200)
	expect(words(debrief)).toContain(definitionOf('first-customer').people[0]?.name.split(' ')[0])

	const hanna = new Visitor(site.url)
	await signIn(hanna, 'hr')
	expect(words(await hanna.get('/records'))).not.toContain(definitionOf('first-customer').title)
})

test('lessons, checks and official scenarios make a course complete, and HR finds and exports the records', async () => {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	for (const path of lessonPaths(course)) await learn(nina, path)
	const page = await nina.get(`/courses/${course}`)
	const slugs = [...page.text.matchAll(/\/scenarios\/([a-z0-9-]+)/g)].map((found) => found[1] ?? '')
	const needed = [...new Set(slugs)].filter((slug) => definitionOf(slug).use === 'official')
	expect(needed.length).toBeGreaterThan(0)
	let last: Page | null = null
	for (const slug of needed) {
		const first = await start(nina, slug, 'official')
		last = await play(nina, first, wayThrough(slug))
	}
	const asked = await nina.get(`${new URL(last?.url ?? site.url).pathname}/debrief`)
	const felt = asked.document.querySelector('input[name=felt]')?.getAttribute('value') ?? ''
	const debrief = await nina.submit(asked, formWith(asked, 'felt'), { felt })
	expect(debrief.document.querySelector(`main a[href="/courses/${course}"]`)?.textContent).toContain(
		'completed',
	)

	const hanna = new Visitor(site.url)
	await signIn(hanna, 'hr')
	const list = await search(hanna, 'Nina')
	for (const slug of needed) expect(words(list)).toContain(definitionOf(slug).title)
	const rows = list.document.querySelectorAll('tbody tr')
	expect(rows).toHaveLength(needed.length + 1)

	const csv = await exportOf(hanna, list)
	expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
	expect(csv.headers.get('content-disposition')).toMatch(/^attachment/)
	expect(csv.text.match(new RegExp(people.trainee, 'g'))).toHaveLength(needed.length + 1)

	const none = await exportOf(hanna, await search(hanna, 'Nobody of this name'))
	expect(none.text).not.toContain('@')
})

test('the ledger verifies while the site runs', async () => {
	const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'records:verify'], {
		env: { ...process.env, RAPPORT_DATA: site.dataDir, RAPPORT_ORIGIN: site.url },
	})
	expect(stdout).toMatch(/\d/)
})

test('what was said survives a restart, and the attempt goes on where it stopped', async () => {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	const [opening, ...rest] = wayThrough('first-customer')
	const first = await start(nina, 'first-customer', 'practice')
	const before = await say(nina, first, opening?.text ?? '')

	await site.halt()
	await site.resume()
	const after = await nina.get(new URL(first.url).pathname)
	expect(after.status).toBe(200)
	expect(words(after)).toBe(words(before))
	await play(nina, after, rest)
})

test('someone else’s attempt is a page that cannot be found', async () => {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	const hers = await start(nina, 'first-customer', 'practice')
	const path = new URL(hers.url).pathname
	for (const who of ['trainer', 'hr', 'admin'] as const) {
		const other = new Visitor(site.url)
		await signIn(other, who)
		expect((await other.get(path)).status).toBe(404)
		expect((await other.get(`${path}/debrief`)).status).toBe(404)
	}
	expect((await new Visitor(site.url).get(path)).url).toContain('/sign-in')
})
