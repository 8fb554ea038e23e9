import { z } from 'zod'
import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { ownedBy } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { allOwners } from '../store/owners.server'

const asked = z.enum(['all', 'mine', 'house', 'others']).catch('all')
type Whose = z.infer<typeof asked>
type Belongs = { owners: string[]; mine: boolean; url: string }

/** Whose texts were asked for, and what tells of each text whom it belongs to and leaves out the others'. */
export async function whoseTexts(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id'>,
	query: URLSearchParams,
): Promise<{
	whose: Whose
	told: <Item extends { slug: string }>(kind: string, items: Item[]) => (Item & { belongs: Belongs })[]
}> {
	const whose = asked.parse(query.get('whose') ?? 'all')
	const all = await allOwners(db.read)
	return {
		whose,
		told: (kind, items) =>
			items.flatMap((item) => {
				const owned = ownedBy(kind, item.slug)
				const owners = all.get(`${owned.kind} ${owned.slug}`) ?? []
				const mine = owners.some(({ id }) => id === me.id)
				const its = owners.length === 0 ? 'house' : mine ? 'mine' : 'others'
				if (whose !== 'all' && whose !== its) return []
				const url = urls.owners(owned.kind, owned.slug)
				return [{ ...item, belongs: { owners: owners.map(({ name }) => name), mine, url } }]
			}),
	}
}
