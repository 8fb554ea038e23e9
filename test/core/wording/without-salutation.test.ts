import { expect, test } from 'vitest'
import { withoutSalutation } from '#app/core/wording/without-salutation'

test.each([
	['Dear Mr Munteanu, I have a book for her.', 'I have a book for her.'],
	['Good morning! Shall I look it up?', 'Shall I look it up?'],
	['Hello Mrs Pham. The note says you came.', 'The note says you came.'],
	['Good morning, Mrs Pham.', 'Good morning, Mrs Pham.'],
	['Dear me, no.', 'Dear me, no.'],
	['Highly unusual, I know, but yes.', 'Highly unusual, I know, but yes.'],
	['', ''],
])('of %j stays %j', (text, left) => {
	expect(withoutSalutation(text)).toBe(left)
})
