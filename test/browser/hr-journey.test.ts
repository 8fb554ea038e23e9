import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser, launchBrowser } from '#test/support/browser'
import { courseSlugs, definitionOf, lessonPaths, wayThrough } from '#test/support/every-page'
import { learn } from '#test/support/lesson'
import { movedClock } from '#test/support/moved-clock'
import { demoPassword } from '#test/support/people'
import { play, start } from '#test/support/play'
import { type Site, startSite } from '#test/support/site'
import { Visitor } from '#test/support/visitor'

const course = 'respect'
const password = 'four quiet herons at noon'
const newHire = { name: 'Wren Example', email: 'wren@example.test' }
const clock = hasBrowser ? movedClock('2027-02-15T09:00:00.000Z') : null

let site: Site
let browser: Browser
beforeAll(async () => {
	if (!clock) return
	site = await startSite({ template: inject('template'), env: { RAPPORT_TEST_CLOCK: clock.file } })
	browser = await launchBrowser()
})
afterAll(async () => {
	await browser?.close()
	await site?.stop()
	clock?.gone()
})

async function windowOf(size = { width: 1280, height: 900 }) {
	const context = await browser.newContext({
		baseURL: site.url,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		viewport: size,
	})
	context.setDefaultTimeout(20_000)
	return { context, ...(await guardedPage(context)) }
}

/** Signs in by one press on the demo person. */
async function signedIn(page: Page, name: string): Promise<void> {
	await page.goto('/sign-in')
	await page.getByRole('button', { name: new RegExp(name) }).click()
	await page.waitForURL((url) => url.pathname === '/')
}

/** Goes where a link leads, past the question for the password where it is asked. */
async function confirmed(page: Page, path: string): Promise<void> {
	await page.goto(path)
	if (!page.url().includes('/confirm')) return
	await page.getByLabel('Your password').fill(await demoPassword(site.url))
	await page.getByRole('button', { name: 'Confirm and go on' }).click()
	await page.waitForURL((url) => !url.pathname.startsWith('/confirm'))
}

const hrefOf = async (page: Page, selector: string) =>
	(await page.locator(selector).first().getAttribute('href')) ?? ''

describe.skipIf(!hasBrowser)('from a file of people to an answer for the auditor', () => {
	test('HR imports, assigns, sees, exports, checks, corrects, and says who was compliant when', async () => {
		const hr = await windowOf()
		await signedIn(hr.page, 'Hanna HR')

		await importsPeople(hr.page)
		await assignsByRule(hr.page)
		const learner = await choosesPassword()
		await hasItOnHome(learner)
		clock?.set('2027-03-02T10:00:00.000Z')
		await completes()

		clock?.set('2027-03-02T11:00:00.000Z')
		await signedIn(hr.page, 'Hanna HR')
		const personPath = await seesItInTheList(hr.page)
		await exports(hr.page)
		await checksCertificate(hr.page, personPath)

		clock?.set('2027-03-05T09:00:00.000Z')
		await signedIn(hr.page, 'Hanna HR')
		await correctsTheDay(hr.page)
		await answersTheAuditor(hr.page)
		expect(hr.surprises).toEqual([])
		await hr.context.close()
	}, 300_000)
})

async function importsPeople(page: Page): Promise<void> {
	await page.goto('/people')
	await page.getByRole('link', { name: 'Import' }).click()
	const rows = [
		'name,email,number,team,job,hired',
		`${newHire.name},${newHire.email},4711,Front desk,Adviser,2027-02-15`,
		'Broken Example,not-an-address,4712,Front desk,Adviser,2027-02-15',
	]
	const file = (lines: string[]) => ({
		name: 'people.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(lines.join('\r\n')),
	})
	await page.getByLabel('A CSV file').setInputFiles(file(rows))
	await page.getByRole('button', { name: 'Look at the file' }).click()
	await page.getByText('That is not an e-mail address.').first().waitFor()
	expect(await page.getByRole('button', { name: 'Take it in' }).count()).toBe(0)

	await page.getByLabel('A CSV file').setInputFiles(file(rows.slice(0, 2)))
	await page.getByRole('button', { name: 'Look at the file' }).click()
	await page.getByText(newHire.name).first().waitFor()
	expect(await axeFaults(page)).toEqual([])
	await page.getByLabel('Send an invitation by e-mail to everybody who is new').check()
	await page.getByRole('button', { name: 'Take it in' }).click()
	await page.getByRole('heading', { name: 'Files that were taken in' }).waitFor()
}

async function assignsByRule(page: Page): Promise<void> {
	await page.goto('/assignments')
	await page.getByRole('link', { name: 'New assignment' }).first().click()
	await page.getByLabel('Course').selectOption(course)
	await page.getByRole('radio', { name: /^Some people/ }).check()
	await page.getByRole('group', { name: 'Teams' }).getByLabel('Front desk').check()
	await page.getByRole('radio', { name: 'By a day' }).check()
	await page.locator('#field-day').fill('2027-02-28')
	await page.locator('#field-atLeast').fill('1')
	await page.getByRole('button', { name: 'See who is affected' }).last().click()
	await page.getByRole('cell', { name: newHire.name }).or(page.getByText(newHire.name)).first().waitFor()
	expect(await axeFaults(page)).toEqual([])
	await page.getByRole('button', { name: 'Save the assignment' }).click()
	await page.getByText('The assignment is saved.').waitFor()
}

/** The new hire finds the invitation in the letters, chooses a password and signs in. */
async function choosesPassword() {
	const admin = await windowOf()
	await signedIn(admin.page, 'Ada Admin')
	await expect
		.poll(
			async () => {
				await admin.page.goto('/operations/mail')
				return admin.page.getByText(newHire.email).count()
			},
			{ timeout: 30_000 },
		)
		.toBeGreaterThan(0)
	await admin.page.getByRole('row').filter({ hasText: newHire.email }).getByRole('link').first().click()
	await admin.page
		.getByText(/\/welcome\//)
		.first()
		.waitFor()
	const letter = await admin.page.locator('main').innerText()
	const link = /\/welcome\/[\w-]+/.exec(letter)?.[0] ?? ''
	await admin.context.close()

	const learner = await windowOf({ width: 390, height: 800 })
	await learner.page.goto(link)
	await learner.page.getByLabel('Your new password').fill(password)
	await learner.page.getByLabel('The same once more').fill(password)
	await learner.page.getByRole('button', { name: 'Keep this password' }).click()
	await learner.page.getByLabel('Email address').fill(newHire.email)
	await learner.page.locator('#field-password').fill(password)
	await learner.page.getByRole('button', { name: 'Sign in', exact: true }).click()
	await learner.page.waitForURL((url) => url.pathname === '/')
	return learner
}

async function hasItOnHome({ page, context, surprises }: Awaited<ReturnType<typeof windowOf>>) {
	await page.getByRole('heading', { name: /Wren/ }).waitFor()
	await page.locator(`a[href="/courses/${course}"]`).first().waitFor()
	expect(await axeFaults(page)).toEqual([])
	expect(surprises).toEqual([])
	await context.close()
}

/** Every lesson, check and official scenario of the course, as a visitor without scripts does them. */
async function completes(): Promise<void> {
	const wren = new Visitor(site.url)
	const page = await wren.get('/sign-in')
	await wren.post(new URL(page.url).pathname, { email: newHire.email, password, to: '/' })
	for (const path of lessonPaths(course)) await learn(wren, path)
	const text = (await wren.get(`/courses/${course}`)).text
	const slugs = [...text.matchAll(/\/scenarios\/([a-z0-9-]+)/g)].map((found) => found[1] ?? '')
	for (const slug of new Set(slugs)) {
		if (definitionOf(slug).use !== 'official') continue
		await play(wren, await start(wren, slug, 'official'), wayThrough(slug))
	}
}

async function seesItInTheList(page: Page): Promise<string> {
	await page.goto('/training')
	await page.getByRole('link', { name: 'List', exact: true }).click()
	await page.goto(`/training/list?course=${course}&state=completed`)
	const row = page.getByRole('row').filter({ hasText: newHire.name })
	await row.waitFor()
	expect(await axeFaults(page)).toEqual([])
	return (await row.getByRole('link', { name: newHire.name }).getAttribute('href')) ?? ''
}

async function exports(page: Page): Promise<void> {
	const link = await hrefOf(page, 'a[href^="/training/list.csv"]')
	await confirmed(page, '/confirm?to=/training/list')
	const answer = await page.request.get(link)
	expect(answer.headers()['content-type']).toMatch(/^text\/csv/)
	const text = await answer.text()
	expect(text).toContain(newHire.name)
	expect(text).not.toContain('Nina')
}

async function checksCertificate(page: Page, personPath: string): Promise<void> {
	expect(personPath).toMatch(/^\/people\//)
	await page.goto(`${personPath}?part=records`)
	const address = await hrefOf(page, 'a[href^="/certificates/"]')
	const id = /\/certificates\/([\w-]{22})/.exec(address)?.[1] ?? ''
	const stranger = await windowOf({ width: 390, height: 800 })
	await stranger.page.goto(`/certificates/${id}`)
	await stranger.page.getByText('This certificate is valid').first().waitFor()
	expect(await stranger.page.locator('body').innerText()).not.toContain(newHire.name)
	expect(await axeFaults(stranger.page)).toEqual([])
	expect(stranger.surprises).toEqual([])
	await stranger.context.close()
	const paper = await page.request.get(`/certificates/${id}.pdf`)
	expect(paper.headers()['content-type']).toBe('application/pdf')
}

async function correctsTheDay(page: Page): Promise<void> {
	await page.goto(`/records?who=${encodeURIComponent('Wren')}&kind=course`)
	await page.locator('a[href^="/records/"]').first().click()
	await page.getByRole('heading', { name: 'Correct this record' }).waitFor()
	await page.getByRole('radio', { name: 'Another day' }).check()
	await page.getByLabel('The right day').fill('2027-02-27')
	await page.getByRole('radio', { name: 'The date is wrong' }).check()
	await page.getByRole('button', { name: 'Correct it' }).click()
	await page.getByText(/now says what is right/).waitFor()
	await page.getByText(/corrects it\. That one counts/).waitFor()
	expect(await axeFaults(page)).toEqual([])
}

async function answersTheAuditor(page: Page): Promise<void> {
	expect(courseSlugs).toContain(course)
	const stood = async (known: string) => {
		await page.goto('/training')
		await page.getByRole('link', { name: 'On a past day' }).click()
		await page.getByLabel('How it was on').fill('2027-03-01')
		await page.getByLabel('By what we knew on').fill(known)
		await page.getByRole('button', { name: 'Show' }).click()
		await page.waitForURL((url) => url.searchParams.get('known') === known)
		await page.getByRole('heading', { name: /^On 1 March 2027/ }).waitFor()
		return page.getByRole('row').filter({ hasText: newHire.name }).first().innerText()
	}
	expect(await stood('2027-03-01')).toMatch(/Overdue/)
	expect(await stood('2027-03-05')).toMatch(/Completed/)
	expect(await axeFaults(page)).toEqual([])
}
