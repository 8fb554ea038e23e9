import type { Seen } from './every-page'
import type { Visitor } from './visitor'

const at = (who: Seen['who'], path: string): Seen => ({
	who,
	name: path,
	status: 200,
	path: async () => path,
})

/** The public page of a certificate that a trainer has just signed off for somebody of their team. */
async function signedOff(visitor: Visitor): Promise<string> {
	const found = await visitor.get('/sign-off')
	const people = found.document.querySelector('input[name=people]')?.getAttribute('value') ?? ''
	const course = found.document.querySelector('select[name=course] option[value]:not([value=""])')
	const asked = { way: 'observed', day: '2026-01-05', minutes: '30', people }
	await visitor.post('/sign-off', {
		...asked,
		...{ intent: 'sign', course: course?.getAttribute('value') ?? '' },
	})
	const transcript = await visitor.get(`/people/${people}/transcript`)
	return transcript.document.querySelector('main a[href^="/certificates/"]')?.getAttribute('href') ?? ''
}

/** What somebody completed, and what vouches for it. */
export const certificatePages: Seen[] = [
	at('trainee', '/transcript'),
	at('trainer', '/sign-off'),
	at('hr', '/sign-off'),
	{ who: 'trainer', status: 200, name: 'a certificate', path: signedOff },
]
