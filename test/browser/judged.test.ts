import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { placed } from '#app/core/learning/check'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { type JudgedLesson, lessonWith } from '#test/support/judged-lesson'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const frame = (page: Page, { check }: JudgedLesson) => page.locator(`#check-${check}`)

async function open(lesson: JudgedLesson) {
	const { context } = await windowOf(site.browser, site.url, 'trainee')
	const { page, surprises } = await guardedPage(context)
	await page.goto(lesson.path, { waitUntil: 'networkidle' })
	return { context, page, surprises }
}

async function answer(page: Page, lesson: JudgedLesson): Promise<void> {
	await frame(page, lesson).locator('button[type=submit]').focus()
	await page.keyboard.press('Enter')
}

/** Wrong first, then right; axe looks at both. The verdict takes the focus when the button goes. */
async function answeredTwice(lesson: JudgedLesson, place: (page: Page, right: boolean) => Promise<void>) {
	const { context, page, surprises } = await open(lesson)
	await place(page, false)
	await answer(page, lesson)
	await frame(page, lesson).getByRole('button', { name: 'Check again' }).waitFor()
	expect(await axeFaults(page)).toEqual([])
	await place(page, true)
	await answer(page, lesson)
	await frame(page, lesson).getByText('That is right. Well worked out.').waitFor()
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent))
		.toContain('That is right.')
	expect(await axeFaults(page)).toEqual([])
	expect(surprises).toEqual([])
	await context.close()
}

const rightPlace = ({ right }: JudgedLesson, item: string) =>
	right.find((one) => one.startsWith(`${item}=`))?.slice(item.length + 1) ?? ''

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
	test('steps are put in order, and the focus goes with them', async () => {
		const lesson = await lessonWith('Order')
		const wanted = lesson.places.map(
			(place) => lesson.items.find((item) => lesson.right.includes(placed(item, place))) ?? '',
		)
		await answeredTwice(lesson, async (page, right) => {
			if (!right) return
			for (const [at, item] of wanted.entries()) {
				const row = frame(page, lesson).locator(`ol > li:has(input[value^="${item}="])`)
				const now = async () => Number((await row.locator('input').inputValue()).split('=')[1])
				while ((await now()) > at + 1) {
					const button = `check-${lesson.check}-${item}-up`
					await page.locator(`#${button}`).focus()
					await page.keyboard.press('Enter')
					expect(await focusedId(page)).toBe(button)
				}
			}
		})
	})

	test('pairs are found', async () => {
		const lesson = await lessonWith('Match')
		await answeredTwice(lesson, async (page, right) => {
			for (const [at, item] of lesson.items.entries()) {
				const select = frame(page, lesson).locator(`select:has(option[value^="${item}="])`)
				if ((await select.count()) === 0) continue
				// First each line gets the answer of the next.
				const wrong = rightPlace(lesson, lesson.items[(at + 1) % lesson.items.length] ?? '')
				const place = right ? rightPlace(lesson, item) : wrong
				await select.focus()
				await page.keyboard.press('ABCDEF'.charAt(lesson.places.indexOf(place)))
				expect(await select.inputValue()).toBe(placed(item, place))
			}
		})
	})

	test('cards are put on piles, and the focus is never lost', async () => {
		const lesson = await lessonWith('Sort')
		await answeredTwice(lesson, async (page, right) => {
			for (const item of lesson.items) {
				const card = frame(page, lesson).locator(`[data-card="${item}"]`)
				if ((await card.locator('input[type=radio]').count()) === 0) continue
				const place = right ? rightPlace(lesson, item) : (lesson.places[0] ?? '')
				const current = card.locator('input[type=radio]:checked')
				await ((await current.count()) > 0 ? current : card.locator('input[type=radio]').first()).focus()
				await page.keyboard.press('Space')
				const checked = () => card.locator('input[type=radio]:checked').inputValue()
				for (let turn = 0; turn < 3 && (await checked()) !== placed(item, place); turn++)
					await page.keyboard.press('ArrowDown')
				expect(await checked()).toBe(placed(item, place))
				await page.keyboard.press('Tab')
				expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
			}
			await frame(page, lesson)
				.getByText(/to place$/)
				.waitFor({ state: 'detached' })
		})
	})

	test('a line of a talk is chosen', async () => {
		const lesson = await lessonWith('Moment')
		await answeredTwice(lesson, async (page, right) => {
			const line = right ? lesson.right[0] : lesson.items.find((item) => !lesson.right.includes(item))
			const radio = frame(page, lesson).locator(`input[value="${line}"]`)
			await radio.focus()
			await page.keyboard.press('Space')
			expect(await radio.isChecked()).toBe(true)
		})
	})
})

describe.skipIf(!hasBrowser)('on paper', () => {
	test.each(['Order', 'Match', 'Sort', 'Moment'] as const)('%s has room to answer by hand', async (tag) => {
		const lesson = await lessonWith(tag)
		const { context, page } = await open(lesson)
		await page.emulateMedia({ media: 'print' })
		const shown = frame(page, lesson)
		expect(await shown.locator('input:visible, select:visible, button:visible').count()).toBe(0)
		const rooms = shown.locator('[aria-hidden=true].border-ink:visible')
		expect(await rooms.count()).toBe(lesson.items.length * (tag === 'Sort' ? lesson.places.length : 1))
		await context.close()
	})
})
