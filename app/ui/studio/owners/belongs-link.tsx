import { urls } from '#app/urls'
import { LinkButton } from '../../primitives/link-button'
import { ownersWords } from '../../words/files'

export type BelongsLinkProps = {
	kind: 'scenario' | 'course'
	slug: string
	owners: { id: string; name: string }[]
	mine: boolean
}

/** Says whom a text belongs to, and leads to where that is changed. */
export function BelongsLink({ kind, slug, owners, mine }: BelongsLinkProps) {
	return (
		<LinkButton to={urls.owners(kind, slug)} look="secondary" size="small">
			{ownersWords.link(
				owners.map(({ name }) => name),
				mine,
			)}
		</LinkButton>
	)
}
