import { formWith, signIn } from '../../support/people'
import type { Site } from '../../support/site'
import { Visitor } from '../../support/visitor'

/** A trainer with a new draft of a scenario on the bench; `path` is the draft's page. */
export async function trainerWithDraft(site: Pick<Site, 'url'>): Promise<{ theo: Visitor; path: string }> {
	const theo = new Visitor(site.url)
	await signIn(theo, 'trainer')
	const page = await theo.get('/studio/new')
	const form = formWith(page, 'title')
	const next = await theo.submit(page, form, {
		template: 'scenario-blank',
		title: 'A long afternoon',
		name: `bench-${process.pid}`,
	})
	const { pathname } = new URL(next.url)
	if (next.status !== 200 || !pathname.startsWith('/studio/drafts/'))
		throw new Error(`no draft was made: ${next.status} at ${next.url}`)
	return { theo, path: pathname }
}
