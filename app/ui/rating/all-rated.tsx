import { Link } from '@remix-run/react'
import { Disclosure } from '../primitives/disclosure'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { ratingWords as words } from '../words/rating'
import type { RatePageProps } from './rate-page'

/** The end of rating: a way to the results, and, while one may, back to every reply. */
export function AllRated({
	notOpen,
	places,
	addresses,
}: Pick<RatePageProps, 'notOpen' | 'places' | 'addresses'>) {
	return (
		<>
			{notOpen === null ? (
				<Notice kind="success" title={words.allRated} className="mb-6">
					{words.allRatedText}
				</Notice>
			) : (
				<Notice className="mb-6">{words.notOpen[notOpen]}</Notice>
			)}
			<LinkButton to={addresses.results} className="mb-6">
				{words.toResults}
			</LinkButton>
			{notOpen === null && (
				<Disclosure summary={words.changeOne}>
					<ul className="flex flex-wrap gap-x-5 gap-y-2">
						{places.map(({ place, to }) => (
							<li key={place}>
								<Link to={to} className="inline-block py-1">
									{words.toReply(place)}
								</Link>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</>
	)
}
