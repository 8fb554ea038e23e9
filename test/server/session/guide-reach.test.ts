import { expect, test } from 'vitest'
import { readsChapter, readsGuide } from '#app/server/session/guide-reach'

test('GR1 whoever writes reads every chapter, the desk its own, a trainee none', () => {
	const reads = (role: string) => ['hr-desk', 'the-studio'].map((slug) => readsChapter(role, slug))
	expect(reads('trainer')).toEqual([true, true])
	for (const role of ['hr', 'admin', 'auditor']) expect(reads(role)).toEqual([true, false])
	expect([readsGuide('trainee'), readsGuide('nobody')]).toEqual([false, false])
})
