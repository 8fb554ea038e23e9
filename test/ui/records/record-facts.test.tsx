import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RecordFacts } from '#app/ui/records/record-facts'
import { RecordPage, type RecordPageProps } from '#app/ui/records/record-page'
import { showPage } from '../show-page'

const at = '2026-03-02T09:00:00.000Z'
const record: RecordPageProps['record'] = {
	...{ seq: 5, at, recordedAt: at, expiresAt: null, minutes: 33, way: 'play', courseRound: 1 },
	...{ inWorkTime: null, language: 'en', reason: null, corrects: null, correctedBy: null, attestedBy: null },
	...{ about: null, approval: null, mac: 'abc', kind: 'course', result: 'completed', title: 'Respect' },
	...{ person: { id: 'nina', name: 'Nina' }, own: false, scores: null, then: null },
	...{ grantedBy: null, agreedBy: null, notes: [], correction: null, doubts: [] },
	version: {
		hash: 'feed',
		known: true,
		approvedBy: null,
		approval: null,
		publishedBy: null,
		publishedAt: null,
	},
	certificates: [{ id: 'paper', standing: 'expired' }],
}

const addresses = async () => {
	await screen.findByText('Nina')
	return screen.getAllByRole('link').map((link) => link.getAttribute('href'))
}

test('HR is led to the person and to the version as it was seen', async () => {
	showPage(<RecordFacts record={record} />)
	expect(await addresses()).toEqual(['/people/nina', '/people/nina/versions/feed', '/certificates/paper'])
})

test('on one’s own record no link leads to a page that is only for others', async () => {
	showPage(<RecordFacts record={{ ...record, own: true }} />)
	expect(await addresses()).toEqual(['/certificates/paper'])
})

test('a certificate that has lapsed isn’t called valid', async () => {
	showPage(<RecordFacts record={record} />)
	await screen.findByText('Nina')
	expect(screen.getByText(/\(lapsed\)/).textContent).toContain('paper')
})

test('who reads their own record is told whom to ask for a correction', async () => {
	showPage(<RecordPage record={{ ...record, own: true }} />)
	expect(await screen.findByRole('link', { name: 'Tell HR what is wrong' })).toBeTruthy()
})
