import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, stampOf } from '../../app/cli/fresh.mjs'

let root = ''
const put = (path: string, text: string) => {
	mkdirSync(join(root, path, '..'), { recursive: true })
	writeFileSync(join(root, path), text)
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'rapport-fresh-'))
	put('app/root.tsx', 'one')
	put('app/ui/a.tsx', 'two')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a stamp follows what files say and what they are called', () => {
	const before = stampOf(root, ['app'])
	put('app/ui/a.tsx', 'two')
	expect(stampOf(root, ['app'])).toBe(before)
	put('app/ui/a.tsx', 'changed')
	expect(stampOf(root, ['app'])).not.toBe(before)
	put('app/ui/a.tsx', 'two')
	put('app/ui/b.tsx', '')
	expect(stampOf(root, ['app'])).not.toBe(before)
})

test('the generated database client and folders that are missing count for nothing', () => {
	const before = stampOf(root, ['app', 'public'])
	put('app/server/store/generated/client.ts', 'generated')
	expect(stampOf(root, ['app', 'public'])).toBe(before)
})

test('a build is fresh only while its stamp is that of the sources', () => {
	expect(isBuilt(root)).toBe(false)
	put('build/main.js', '')
	put(
		'build/.stamp',
		stampOf(root, [
			'app',
			'public',
			'prisma/schema.prisma',
			'package.json',
			'package-lock.json',
			'remix.config.js',
			'tsconfig.json',
			'vite.config.ts',
		]),
	)
	expect(isBuilt(root)).toBe(true)
	put('app/root.tsx', 'changed')
	expect(isBuilt(root)).toBe(false)
})
