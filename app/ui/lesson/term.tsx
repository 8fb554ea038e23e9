import { Link } from '@remix-run/react'
import { useContext, useId } from 'react'
import { urls } from '#app/urls'
import { type Drawn, textProp } from './drawn'
import { TermsContext } from './terms-context'

/** A word that the glossary explains: a link to it, with its meaning below the line while it is pointed at or focused. */
export function Term({ props, children }: Drawn) {
	const of = textProp(props, 'of')
	const terms = useContext(TermsContext)
	const known = Object.hasOwn(terms, of) ? terms[of] : undefined
	const meaning = useId()
	return (
		<span className="term">
			<Link to={urls.term(of)} aria-describedby={known && meaning} className="term-link">
				{children}
			</Link>
			{known && (
				<span role="tooltip" id={meaning} className="term-meaning no-print">
					<strong>{known.term}</strong> {known.meaning}
				</span>
			)}
		</span>
	)
}
