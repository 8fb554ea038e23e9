import { expect, test } from 'vitest'
import {
	addPublication,
	latestPublication,
	type Publication,
	publicationsOf,
} from '#app/server/store/publications.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const published = (id: string, more: Partial<Publication> = {}): Publication => ({
	id,
	kind: 'scenario',
	slug: 'the-parcel',
	act: 'publish',
	hash: `hash ${id}`,
	previousHash: null,
	origin: 'studio',
	byId: 'theo',
	approval: 'second-person',
	approvedById: 'hanna',
	note: '',
	at: new Date('2026-03-02T09:00:00.000Z'),
	...more,
})

const later = new Date('2026-03-03T09:00:00.000Z')

async function withSome() {
	const deps = await testDeps()
	await colleague(deps, 'theo')
	await addPublication(deps.db, published('a', { byId: null, approvedById: null, origin: 'file' }))
	await addPublication(deps.db, published('b', { act: 'retire', note: 'Out of date.', at: later }))
	await addPublication(deps.db, published('c', { slug: 'other', at: later }))
	return deps
}

test('what was published under a name is listed with the newest first, by name', async () => {
	const { db } = await withSome()
	const told = await publicationsOf(db, 'scenario', 'the-parcel')
	expect(told.map(({ id, by, approvedBy }) => [id, by, approvedBy])).toEqual([
		['b', 'Person theo', null],
		['a', null, null],
	])
	expect(await publicationsOf(db, 'lesson', 'the-parcel')).toEqual([])
})

test('the latest is of the act that is asked for', async () => {
	const { db } = await withSome()
	expect((await latestPublication(db, 'scenario', 'the-parcel'))?.note).toBe('Out of date.')
	expect((await latestPublication(db, 'scenario', 'the-parcel', 'publish'))?.id).toBe('a')
	expect(await latestPublication(db, 'course', 'the-parcel')).toBeNull()
})
