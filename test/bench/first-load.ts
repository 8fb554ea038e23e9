import { everyPage } from '../support/every-page'
import { firstLoadKb } from '../support/first-load'
import { signIn } from '../support/people'
import type { Site } from '../support/site'
import { Visitor } from '../support/visitor'
import { type Line, line } from './support/line'

/** The heaviest of a trainee's pages: gzipped JavaScript on first load, beside the budget of 150 KB. */
export async function firstLoad(site: Site): Promise<Line> {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	let most = 0
	for (const page of everyPage.filter((seen) => seen.who === 'trainee')) {
		const path = await page.path(nina)
		const { status } = await nina.get(path)
		if (status === 200) most = Math.max(most, await firstLoadKb(nina, path))
	}
	return line('learner-page-first-load', 'KB', most, 150, 1)
}
