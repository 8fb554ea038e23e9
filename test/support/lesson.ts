import { isPlacing, nextPlaces } from './place-things'
import type { Page, Visitor } from './visitor'

/** The forms of a lesson's checks that are still open. */
function openChecks(page: Page): HTMLFormElement[] {
	return [...page.document.querySelectorAll('form')].filter(
		(form) =>
			form.querySelector('input[name=intent][value=check]') && form.querySelector('button[type=submit]'),
	)
}

const checkOf = (form: HTMLFormElement) =>
	form.querySelector('input[name=check]')?.getAttribute('value') ?? ''

/** Every way to answer: each choice alone, or for "choose every" each set of choices. */
function answersOf(form: HTMLFormElement): string[][] {
	const boxes = [...form.querySelectorAll('input[name=choice]')]
	const choices = boxes.map((box) => box.getAttribute('value') ?? '')
	if (boxes.every((box) => box.getAttribute('type') === 'radio')) return choices.map((choice) => [choice])
	return Array.from({ length: 2 ** choices.length - 1 }, (_, mask) =>
		choices.filter((_choice, place) => (mask + 1) & (1 << place)),
	)
}

async function answer(visitor: Visitor, path: string, check: string, choices: string[]): Promise<Page> {
	const page = await visitor.post(path, [
		['intent', 'check'],
		['check', check],
		...choices.map((choice): [string, string] => ['choice', choice]),
	])
	// What was not judged is no try: told as what it is, and not as a check that no answer passes.
	if (page.status >= 400) throw new Error(`${path}: the answer to ${check} was met with ${page.status}`)
	return page
}

/** Tries answers as a trainee may until every check of the lesson is right, then marks the lesson as read. */
export async function learn(visitor: Visitor, path: string): Promise<Page> {
	let page = await visitor.get(path)
	for (const check of openChecks(page).map(checkOf)) {
		const still = (now: Page) => openChecks(now).find((one) => checkOf(one) === check)
		const first = still(page)
		if (first && isPlacing(first)) {
			const tried = new Set<string>()
			for (let form = still(page); form; form = still(page))
				page = await answer(visitor, path, check, nextPlaces(form, tried))
			continue
		}
		for (const choices of first ? answersOf(first) : []) {
			page = await answer(visitor, path, check, choices)
			if (!still(page)) break
		}
	}
	if (openChecks(page).length > 0) throw new Error(`${path} has a check that no answer passes`)
	return visitor.post(path, { intent: 'read' })
}
