import { expect, test } from 'vitest'
import { agreedTable } from '#test/support/agreed-table'
import { testDeps } from '#test/support/deps'
import { filled } from '#test/support/filled-house'
import {
	idsByRole,
	type PeopledSite,
	type Principal,
	principals,
	servedPeople,
} from '#test/support/peopled-site'

/** Longest first, so that a page of its own goes before a page for any name. */
const patterns = agreedTable
	.map(({ path }) => ({
		path,
		like: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.+')}$`),
	}))
	.sort((one, other) => fixed(other.path) - fixed(one.path))

function fixed(path: string): number {
	return path.split('/').filter((part) => part !== '' && !/[:*]/.test(part)).length * 100 + path.length
}

const patternOf = (address: string) => patterns.find(({ like }) => like.test(address))?.path

/** Each kind of page that links and forms lead somebody to, from their home page on; some addresses of a kind are opened. */
async function ledTo(site: PeopledSite, who: Principal, opened = 4): Promise<Set<string>> {
	const found = new Map<string, Set<string>>([['/', new Set(['/'])]])
	const waiting = ['/']
	for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
		const { body } = await site.as(who, address)
		for (const [, link = ''] of body.matchAll(/\s(?:href|action|formaction|src)="(\/[^"]*)"/g)) {
			const { pathname, search } = new URL(link.replaceAll('&amp;', '&'), 'http://site.test')
			const next = `${pathname}${search}`
			const pattern = patternOf(pathname)
			if (pattern === undefined) continue
			const some = found.get(pattern) ?? new Set()
			found.set(pattern, some)
			if (some.has(next) || some.size >= opened) continue
			some.add(next)
			waiting.push(next)
		}
	}
	return new Set(found.keys())
}

const people = principals.filter((who) => who !== 'anonymous')

/** What one comes to another way, or what nothing in this house leads to. */
const otherwise: Record<(typeof people)[number] | 'everybody', readonly string[]> = {
	everybody: [
		// Asked on the way to what wants the password again; for who is signed out.
		...['/confirm', '/forgot'],
		// No picture stands in a text here, and only the trainee has records.
		...['/media/:file', '/account/records.csv'],
	],
	// An attempt is begun by a form; their own records and transcript have addresses of their own.
	trainee: ['/attempts/:id', '/records.csv', '/records.xlsx', '/people/:id/transcript'],
	// Asked for by the page of a draft; no reply was typed by five people.
	trainer: [
		...['/studio/drafts/:draft/history', '/studio/drafts/:draft/plays'],
		'/studio/numbers/:slug/replies.csv',
	],
	hr: [],
	// Public pages, named by the paper that somebody holds.
	admin: ['/certificates/:id', '/certificates/:id.json', '/certificates/keys.json'],
	// They play nothing.
	auditor: ['/faces/:avatar/:face'],
}

test.each(people)('D1 whatever page is for a %s, some link leads there', async (who) => {
	const deps = await testDeps()
	const held = await filled(deps)
	const other = who === 'trainee' ? idsByRole.trainer : idsByRole.trainee
	await deps.db.person.update({ where: { id: other }, data: { managerId: idsByRole[who] } })
	const led = await ledTo(await servedPeople(deps, held), who)
	const known = new Set([...otherwise.everybody, ...otherwise[who]])
	const forThem = agreedTable.filter(({ page }) => page[principals.indexOf(who)] === '200')
	expect(forThem.map(({ path }) => path).filter((path) => !led.has(path) && !known.has(path))).toEqual([])
})
