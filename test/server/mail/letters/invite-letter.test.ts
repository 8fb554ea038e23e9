import { expect, test } from 'vitest'
import { inviteLetter } from '#app/server/mail/letters/invite-letter'

test.each([
	[168, 'within 7 days.'],
	[24, 'within 1 day.'],
	[36, 'within 36 hours.'],
])('an invitation that is good for %i hours says so as people do', (hours, words) => {
	expect(inviteLetter({ name: 'Nina', link: 'http://localhost/welcome/x', hours }).text).toContain(words)
})
