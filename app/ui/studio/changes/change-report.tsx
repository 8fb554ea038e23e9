import { type Change, type ChangePlace, changeGroups } from '#app/core/comparing/change'
import { Badge } from '../../primitives/badge'
import { Disclosure } from '../../primitives/disclosure'
import { Notice } from '../../primitives/notice'
import { changesWords } from '../../words/changes'
import { ChangeItem } from './change-item'

export type ChangeReportProps = {
	/** Weightiest first. */
	changes: readonly Change[]
	/** Where to read on about a place, where there is somewhere; null: nowhere. */
	placeUrl?: (place: ChangePlace) => string | null
}

/** What changed in meaning, by weight: what counts differently is open, what is only worded otherwise is folded. */
export function ChangeReport({ changes, placeUrl = () => null }: ChangeReportProps) {
	if (changes.length === 0)
		return (
			<Notice kind="info" title={changesWords.none}>
				<p>{changesWords.noneText}</p>
			</Notice>
		)
	return (
		<div className="grid gap-3">
			{changeGroups.map((group) => {
				const own = changes.filter((change) => change.group === group)
				if (own.length === 0) return null
				const weighty = group === 'counts' || group === 'possible'
				return (
					<Disclosure
						key={group}
						open={weighty || own.length <= 8}
						summary={
							<>
								{changesWords.groups[group]} <Badge>{changesWords.count(own.length)}</Badge>
							</>
						}
					>
						<ul className="grid gap-2.5">
							{own.map((change, at) => (
								// A report never changes its order while it is shown.
								// biome-ignore lint/suspicious/noArrayIndexKey: two changes may read the same
								<ChangeItem key={at} change={change} to={change.place && placeUrl(change.place)} />
							))}
						</ul>
					</Disclosure>
				)
			})}
		</div>
	)
}
