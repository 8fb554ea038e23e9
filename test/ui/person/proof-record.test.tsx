import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProofRecord, type ProofRecordProps } from '#app/ui/person/proof-record'
import { proofWords } from '#app/ui/words/proof'
import { showPage } from '#test/ui/show-page'

const record: ProofRecordProps = {
	...{ seq: 12, kind: 'course', title: 'Respect', result: 'completed', way: 'classroom', round: 2 },
	...{ at: '2026-03-02T09:00:00Z', recordedAt: null, expiresAt: null, minutes: 37, inWorkTime: 'yes' },
	...{ language: 'de', score: null, attemptId: null, corrects: null, reason: null, approval: 'one-person' },
	...{ correctedBy: null, attestedBy: null, versionHash: 'ab', mac: 'cd', keyId: 'k', fault: null },
	...{ pass: null, snapshot: null, grantedBy: 'Theo', agreedBy: null },
}

test('what is said of a record is one sentence, with one capital and a language in words', () => {
	showPage(<ProofRecord record={record} personId="nina" />)
	expect(
		screen.getByText(
			'In a classroom, round 2, 37 minutes, in work time, in German, granted by Theo, by one person alone.',
		),
	).toBeTruthy()
	expect(screen.getByText(/: Respect, completed/)).toBeTruthy()
})

test('days in the pack are written out', () => {
	expect(proofWords.dues.day('2026-03-31')).toBe('by 31 March 2026')
	expect(proofWords.hiredFrom('2026-01-01')).toBe('hired on 1 January 2026 or later')
})
