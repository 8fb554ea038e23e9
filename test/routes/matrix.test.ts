import { expect, test } from 'vitest'
import { isCapability } from '#app/server/session/permissions'
import { anAssignment } from '#test/support/assignments'
import { awaitedAttempt, typedOfficially } from '#test/support/awaited'
import { certified } from '#test/support/certificate'
import { contested, endedOfficially, weighItUp } from '#test/support/disputed'
import { aDraft } from '#test/support/draft'
import { aLetter, aReport } from '#test/support/operations-pages'
import {
	type PeopledSite,
	type Principal,
	peopledSite,
	posting,
	principals,
} from '#test/support/peopled-site'
import { aPictureIn, somePicture } from '#test/support/pictures'
import { publishedScenario } from '#test/support/published'
import { routesOfOurs } from '#test/support/whole-site'

/**
 * Every route as it was agreed: what it asks for, then what a page of it answers to nobody, trainee, trainer, HR,
 * admin and auditor; and below it what its form answers (405: it has none). A name is a redirect to that page.
 */
const agreed = `
/                                 signed-in        sign-in 200     200     200     200     200
                                                   sign-in home    home    home    home     403
/courses                          learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/courses/:course                  learn            sign-in 200     200     200     200     403
                                                   sign-in courses courses courses courses     403
/courses/:course/:lesson          learn            sign-in 200     200     200     200     403
                                                   sign-in courses courses courses courses     403
/glossary                         signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/sources                          signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/scores                           signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/coverage                         learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/practise                         learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/try                              learn            sign-in 200     200     200     200     403
                                                   sign-in 200     200     200     200     403
/scenarios/:slug                  learn            sign-in 200     200     200     200     403
                                                   sign-in attempts attempts attempts attempts     403
/attempts/:id                     learn            sign-in 200     404     404     404     403
                                                   sign-in 409     404     404     404     403
/attempts/:id/debrief             learn            sign-in 200     404     404     404     403
                                                   sign-in attempts 404    404     404     403
/account                          signed-in        sign-in 200     200     200     200     200
                                                   sign-in account account account account     account
/account/records.csv              learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/records.xlsx                     records-export   sign-in 200     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/records/:seq                     records-read     sign-in 200     200     200     403     200
                                                   sign-in 403     422     422     403     403
/corrections                      records-correct  sign-in 403     200     200     403     403
                                                   sign-in 403     403     404     403     403
/records                          records-read     sign-in 200     200     200     403     200
                                                   405     405     405     405     405     405
/records.csv                      records-export   sign-in 200     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/studio                           content-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/new                       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     400     403     403     403
/studio/scenarios/:slug           content-read     sign-in 403     200     403     403     403
                                                   sign-in 403     404     403     403     403
/studio/lessons/:course/:lesson   content-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/approvals                        content-publish  sign-in 403     200     200     403     403
                                                   405     405     405     405     405     405
/studio/drafts                    content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     404     403     403     403
/studio/drafts/:draft             content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/drafts/:draft/saving      content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/drafts/:draft/history     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     404     403     403     403
/studio/drafts/:draft/review      content-publish  sign-in 403     200     404     403     403
                                                   sign-in 403     422     404     403     403
/studio/drafts/:draft/plays       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/drafts/:draft/reading     content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/drafts/:draft/script      content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/files                     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/owners/:kind/*            content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/drafts/:draft/merge       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/library.zip               content-edit     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/drafts/:draft/draft.zip   content-edit     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/numbers/:slug             replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/numbers/:slug/replies.csv replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/versions/:kind/*          content-read     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/media                     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/calendar/:file                   anyone           404     404     404     404     404     404
                                                   405     405     405     405     405     405
/learning-time                    learn            home    home    home    home    home    home
                                                   sign-in 204     204     204     204     403
/media/:file                      signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/guide                            signed-in        sign-in 403     200     200     200     200
                                                   405     405     405     405     405     405
/guide/*                          signed-in        sign-in 403     200     404     404     404
                                                   405     405     405     405     405     405
/rate                             replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/rate/new                         replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel                      replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel/results              replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel/ratings.json         replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/rate/:panel/scenario.mdx         replies-rate     sign-in 403     rate    403     403     403
                                                   405     405     405     405     405     405
/training                         assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/training/list                    assignments-read sign-in 403     200     200     403     200
                                                   sign-in 403     422     422     403     403
/training/list.csv                records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/training/list.xlsx               records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/training/roster                  assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/training/roster.csv              records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/training/outlook                 assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/my-people                        learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/assignments                      assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/assignments/new                  assign           sign-in 403     200     200     403     403
                                                   sign-in 403     400     400     403     403
/assignments/:id                  assignments-read sign-in 403     200     200     403     200
                                                   sign-in 403     400     400     403     403
/training/act                     assign           sign-in 403     200     200     403     403
                                                   sign-in 403     400     400     403     403
/people                           trainees-manage  sign-in 403     403     200     200     403
                                                   405     405     405     405     405     405
/people/new                       trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/people/import                    trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/people/import/rows.csv           trainees-manage  sign-in 403     403     404     404     403
                                                   405     405     405     405     405     405
/people/:id/details               trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     409     409     403
/sites                            trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/audit                            audit-read       sign-in 403     200     200     200     200
                                                   sign-in 403     403     403     200     200
/people/:id                       signed-in        sign-in 404     200     200     200     200
                                                   sign-in 404     403     people  403     403
/people/:id/proof                 records-read     sign-in 404     200     200     403     200
                                                   405     405     405     405     405     405
/people/:id/attempts/:attempt     official-attempt-read sign-in 403 404    confirm 403     confirm
                                                   405     405     405     405     405     405
/people/:id/versions/:hash        records-read     sign-in 404     404     404     403     404
                                                   405     405     405     405     405     405
/people/:id/data.zip              person-erase     sign-in 403     403     403     confirm 403
                                                   405     405     405     405     405     405
/account/data.zip                 signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/viewings                         viewings-read    sign-in account account 200     account 200
                                                   405     405     405     405     405     405
/erasures                         person-erase     sign-in 403     403     200     confirm 403
                                                   sign-in 403     403     erasures confirm 403
/privacy                          anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/confirmations                    grade            sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/confirmations/:id                grade            sign-in 403     200     403     403     403
                                                   sign-in 403     confirmations 403     403     403
/disputes                        grade            sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/disputes/:id                     grade            sign-in 403     200     403     403     403
                                                   sign-in 403     disputes 403    403     403
/happens                          results-read     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/teams                            results-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/settings                         operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     settings     403
/reports                          assign           sign-in 403     200     200     403     403
                                                   sign-in 403     422     422     403     403
/reports/:id                      assignments-read sign-in 403     404     training 403    404
                                                   405     405     405     405     405     405
/operations/jobs                  operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/mail                  operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/mail/:id              operate          sign-in 403     403     403     200     403
                                                   405     405     405     405     405     405
/operations/backups               operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/checkpoints           operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/confirm                          signed-in        sign-in 200     200     200     200     200
                                                   sign-in 400     400     400     400     400
/sign-in                          anyone           200     home    home    home    home     home
                                                   400     home    home    home    home     home
/forgot                           anyone           200     200     200     200     200     200
                                                   400     400     400     400     400     400
/welcome/:token                   anyone           404     404     404     404     404     404
                                                   400     400     400     400     400     400
/reset/:token                     anyone           404     404     404     404     404     404
                                                   400     400     400     400     400     400
/attest                           learn            sign-in 404     404     404     404     403
                                                   sign-in 404     404     404     404     403
/transcript                       learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/people/:id/transcript            results-read     sign-in 200     200     200     403     200
                                                   405     405     405     405     405     405
/people/completions               completions-import sign-in 403     403     confirm 403     403
                                                   sign-in 403     403     confirm 403     403
/sign-off                         sign-off         sign-in 403     200     200     403     403
                                                   sign-in 403     422     422     403     403
/certificates/:id                 anyone           200     200     200     200     200     200
                                                   sign-in 403     403     confirm 403     403
/certificates/:id.json            anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/certificates/:id.pdf             signed-in        sign-in 200     200     200     404     200
                                                   405     405     405     405     405     405
/certificates/keys.json           anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/sign-out                         anyone           home    home    home    home    home     home
                                                   sign-in sign-in sign-in sign-in sign-in     sign-in
/theme                            anyone           home    home    home    home    home     home
                                                   home    home    home    home    home     home
/faces/:avatar/:face              anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/*                                anyone           404     404     404     404     404     404
                                                   404     404     404     404     404     404
`

const lines = agreed.trim().split('\n')
const cells = (line = '') => line.trim().split(/\s+/)
const table = lines.flatMap((line, place) => {
	const [path = '', may = '', ...page] = cells(line)
	return place % 2 === 0 ? [{ path, may, page, form: cells(lines[place + 1]) }] : []
})

test('D1 every route says who may, in words the permission table knows', () => {
	const said = routesOfOurs.map(({ path, module }) => `${path} ${String(module.handle?.may)}`)
	expect(said.sort()).toEqual(table.map(({ path, may }) => `${path} ${may}`).sort())
	for (const { path, may } of table)
		expect([path, may === 'anyone' || may === 'signed-in' || isCapability(may)]).toEqual([path, true])
})

type WholeSite = PeopledSite & {
	certificate: string
	awaited: string
	disputed: string
	draft: string
	picture: string
}

const addressOf = (path: string, site: WholeSite) =>
	path
		.replace('/people/:id', '/people/nina')
		.replace('/certificates/:id', `/certificates/${site.certificate}`)
		.replace('/reports/:id', '/reports/a-report')
		.replace('/operations/mail/:id', '/operations/mail/a-letter')
		.replace(':attempt', site.ended)
		.replace(':hash', 'nothing-they-met')
		.replace('/records/:seq', '/records/1')
		.replace('/drafts/:draft', `/drafts/${site.draft}`)
		.replace('/attempts/:id/debrief', `/attempts/${site.ended}/debrief`)
		.replace('/attempts/:id', `/attempts/${site.open}`)
		.replace('/assignments/:id', '/assignments/an-assignment')
		.replace('/confirmations/:id', `/confirmations/${site.awaited}`)
		.replace('/disputes/:id', `/disputes/${site.disputed}`)
		.replace('/media/:file', `/media/${site.picture}.webp`)
		.replace(':kind/*', 'scenario/the-parcel')
		.replace('/rate/:panel/ratings.json', `/rate/${site.seenPanel}/ratings.json`)
		.replace('/rate/:panel/scenario.mdx', `/rate/${site.seenPanel}/scenario.mdx`)
		.replace('/rate/:panel', `/rate/${site.openPanel}`)
		.replace(':token', 'a-token-nobody-has')
		.replace(':course', 'respect')
		.replace(':lesson', 'being-heard')
		.replace(':slug', 'the-parcel')
		.replace(':avatar/:face', 'maya/calm.svg')
		.replace('/guide/*', '/guide/problems/unknown-target')
		.replace('*', 'nowhere')

/** With an official attempt that waits for the trainer, a turn that is contested, and a draft of the trainer's. */
async function confirmingSite(): Promise<WholeSite> {
	const site = await peopledSite()
	await typedOfficially(site.deps, 'desk', ['theo'])
	const { id } = await awaitedAttempt(site.deps, { tone: 62, respect: 55 })
	await publishedScenario(site.deps, weighItUp)
	await anAssignment(site.deps)
	const disputed = await contested(site.deps, await endedOfficially(site.deps))
	const picture = await aPictureIn(site.deps)
	await aLetter(site.deps)
	await aReport(site.deps, 'hanna')
	const { id: certificate } = await certified(site.deps, 'nina', 'respect')
	return { ...site, certificate, awaited: id, disputed, draft: await aDraft(site.deps, 'theo'), picture }
}

const forms: Record<string, Record<string, string>> = {
	'/courses/:course': { intent: 'enrol' },
	'/courses/:course/:lesson': { intent: 'read' },
	'/scenarios/:slug': { intent: 'start', mode: 'practice', key: 'a-start-key' },
	'/attempts/:id': { intent: 'reply', move: '1', token: 'forged', key: 'a-reply-key' },
	'/attempts/:id/debrief': { intent: 'felt', felt: 'calm' },
	'/account': { intent: 'end-others' },
	'/people/:id': { intent: 'agree-adjustment', code: 'no-pause' },
	'/erasures': { intent: 'approve', erasure: 'nothing-we-know' },
	'/try': { intent: 'listen', line: 'parcel', text: 'I am sorry about the wait.' },
	'/training/list': { intent: 'save-view', name: '' },
	'/studio/new': { template: 'scenario-blank', title: '' },
	'/studio/drafts': { kind: 'scenario', slug: 'not-there' },
	'/studio/drafts/:draft': { intent: 'save', text: 'Words.', version: '0' },
	'/studio/drafts/:draft/saving': { text: 'Words.', version: '0' },
	'/studio/drafts/:draft/history': { state: '7', version: '0' },
	'/studio/drafts/:draft/review': { intent: 'comment', text: '' },
	'/studio/drafts/:draft/plays': { intent: 'keep', name: 'No name', text: '' },
	'/studio/drafts/:draft/reading': { text: 'Words.' },
	'/studio/drafts/:draft/script': { text: 'Words.' },
	'/': { intent: 'happens-seen', id: 'nothing-we-know' },
	'/disputes/:id': { intent: 'blind', 'tone-1': '75', 'respect-1': '75' },
	'/happens': { id: 'an-obstacle', was: '', state: '', answer: 'I will ask.' },
	'/confirmations/:id': { intent: 'blind', 'tone-1': '75', 'respect-1': '75' },
	'/reports': { intent: 'save', name: '' },
	'/operations/jobs': { intent: 'drop', job: 'nothing-we-know' },
	'/operations/mail': { intent: 'test' },
	'/operations/backups': { intent: 'now' },
	'/operations/checkpoints': { intent: 'now' },
	'/settings': { setting: 'official-typed', value: 'type' },
	'/rate/new': { key: 'a-panel-key', title: 'Missing items', 'context-1': 'Well?', 'replies-1': 'Sorry.' },
	'/rate/:panel': { place: '1', tone: '3', respect: '3', resolution: '3', acceptable: 'yes' },
	'/rate/:panel/results': { intent: 'look' },
	'/studio/media': { intent: 'say', id: somePicture, alt: '' },
	'/studio/numbers/:slug': { to: '', words: 'I hear you.', original: 'I hear you.' },
	'/studio/files': { intent: 'look' },
	'/studio/owners/:kind/*': { step: 'take' },
	'/studio/drafts/:draft/merge': { text: 'Words.', version: '0', hash: '' },
	'/studio/versions/:kind/*': { intent: 'retire', reason: '' },
	'/confirm': { password: '' },
	'/sign-in': { email: '', password: '' },
	'/forgot': { email: '' },
	'/sites': { intent: 'site', name: '' },
	'/people/new': { name: '' },
	'/people/import': { intent: 'look', since: '', places: 'tell' },
	'/people/:id/details': { intent: 'edit', seen: '' },
	'/welcome/:token': { password: 'one', again: 'another' },
	'/reset/:token': { password: 'one', again: 'another' },
	'/theme': { theme: 'dark', to: '/' },
	'/sign-off': { intent: 'preview' },
	'/certificates/:id': { intent: 'revoke', reason: '' },
	'/people/completions': { intent: 'drop' },
	'/learning-time': { lesson: 'respect/being-heard', seconds: '20' },
}

/** A status, or the first part of the address it leads to. */
function told({ status, headers }: { status: number; headers: { location?: string | undefined } }): string {
	const { location } = headers
	if (location === undefined) return String(status)
	return location.split(/[/?]/)[1] || 'home'
}

async function row(ask: (who: Principal) => Promise<Parameters<typeof told>[0]>): Promise<string[]> {
	const answers: string[] = []
	for (const who of principals) answers.push(told(await ask(who)))
	return answers
}

test.each(table)('D1 $path answers each of six people as the table says', async ({ path, page, form }) => {
	const site = await confirmingSite()
	const address = addressOf(path, site)
	const dataAddress = address === '/' ? '/_root.data' : `${address}.data`
	expect(await row((who) => site.as(who, address))).toEqual(page)
	expect(await row((who) => site.as(who, address, { method: 'HEAD' }))).toEqual(page)
	expect(await row((who) => site.as(who, dataAddress))).toEqual(page)
	const post = posting(forms[path] ?? {})
	const index = routesOfOurs.some((one) => one.path === path && one.id.endsWith('_index')) ? '?index' : ''
	expect(await row((who) => site.as(who, `${address}${index}`, post))).toEqual(form)
	// What answers with data alone does not ask the page's loader, which would send on whoever is signed in already.
	const bare = path === '/sign-in' ? principals.map(() => '400') : form
	for (const method of ['DELETE', 'PUT', 'POST'])
		expect(await row((who) => site.as(who, `${dataAddress}${index}`, { ...post, method }))).toEqual(bare)
})
