import { expect, test } from 'vitest'
import { changeTextSetting } from '#app/server/acts/change-text-setting.server'
import { textSettingOf } from '#app/server/store/text-settings.server'
import { testDeps } from '#test/support/deps'

const name = 'privacy-contact'
const ada = { id: 'ada' }

test('whom to ask is said in the words of the house, and the log keeps how long they are, not the words', async () => {
	const deps = await testDeps()
	const put = (value: string) => changeTextSetting(deps, ada, { name, value })
	expect(await textSettingOf(deps.db, name)).toBe('')
	expect(await put('  Data protection\r\nprivacy@example.test ')).toBe('changed')
	expect(await textSettingOf(deps.db, name)).toBe('Data protection\nprivacy@example.test')
	expect(await put('Data protection\nprivacy@example.test')).toBe('same')
	expect(await put('   ')).toBe('changed')
	expect(await textSettingOf(deps.db, name)).toBe('')
	const entries = await deps.db.auditEntry.findMany({ orderBy: { id: 'asc' } })
	expect(entries.map(({ before, after }) => [before, after])).toEqual([
		['"default"', '{"letters":36}'],
		['{"letters":36}', '"default"'],
	])
})

test('words that are too long are refused, and what was there stays', async () => {
	const deps = await testDeps()
	await changeTextSetting(deps, ada, { name, value: 'Ask Hanna' })
	expect(await changeTextSetting(deps, ada, { name, value: 'x'.repeat(501) })).toBe('too-long')
	expect(await textSettingOf(deps.db, name)).toBe('Ask Hanna')
})
