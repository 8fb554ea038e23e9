import { BackIcon, OnIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { viewingWords as words } from '../words/viewings'

/** Onwards into the past, and back to the newest; null where there is nothing. */
export function LogPager({ older, first }: { older: string | null; first: string | null }) {
	if (older === null && first === null) return null
	return (
		<nav aria-label={words.pages} className="mt-6 flex flex-wrap justify-end gap-2">
			{first !== null && (
				<LinkButton to={first} look="secondary" size="small" rel="first">
					<BackIcon aria-hidden className="size-4" />
					{words.newest}
				</LinkButton>
			)}
			{older !== null && (
				<LinkButton to={older} look="secondary" size="small" rel="next">
					{words.older}
					<OnIcon aria-hidden className="size-4" />
				</LinkButton>
			)}
		</nav>
	)
}
