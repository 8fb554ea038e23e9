import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { LinkButton } from '../primitives/link-button'
import { guideWords } from '../words/people'

export type GuideLinkProps = {
	/** A chapter of the author's guide. */
	chapter: string
	/** A link among words, where there is no room for a button. */
	plain?: boolean
}

/** From a page of the studio to the chapter that explains it; for those who may read the guide. */
export function GuideLink({ chapter, plain = false }: GuideLinkProps) {
	const to = `${urls.guide()}/${chapter}`
	return plain ? (
		<Link to={to} className="inline-block py-0.5">
			{guideWords.how}
		</Link>
	) : (
		<LinkButton to={to} look="quiet" size="small">
			{guideWords.how}
		</LinkButton>
	)
}
