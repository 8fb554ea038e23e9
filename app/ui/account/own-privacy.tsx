import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { type AdjustmentItem, AdjustmentList } from '../person/adjustment-list'
import { ErasureAsk, type ErasureAskProps } from '../person/erasure-ask'
import { Part } from '../person/part'
import { type ViewingLine, ViewingTable } from '../person/viewing-table'
import { buttonStyle } from '../primitives/button-style'
import { adjustmentWords } from '../words/adjustments'
import { erasureWords } from '../words/erasure'
import { linkWords } from '../words/links'
import { viewingWords } from '../words/viewings'

export type OwnPrivacyProps = {
	adjustments: AdjustmentItem[]
	viewings: ViewingLine[]
	erasure: ErasureAskProps['open'] | 'none'
	refused: ErasureAskProps['refused']
}

/** What was agreed with oneself, who looked, and one's data to take away or to have erased. */
export function OwnPrivacy({ adjustments, viewings, erasure, refused }: OwnPrivacyProps) {
	return (
		<>
			{adjustments.length > 0 && (
				<Part id="own-adjustments" title={adjustmentWords.ownTitle} lead={adjustmentWords.ownLead}>
					<AdjustmentList items={adjustments} mayEnd={false} />
				</Part>
			)}
			<Part id="own-viewings" title={viewingWords.ownTitle} lead={viewingWords.ownLead}>
				{viewings.length === 0 ? (
					<p className="text-ink-soft">{viewingWords.ownNone}</p>
				) : (
					<ViewingTable rows={viewings} own />
				)}
				{viewings.length === 50 && <p className="mt-2 text-sm text-ink-soft">{viewingWords.ownMore}</p>}
			</Part>
			<Part id="own-data" title={erasureWords.ownTitle} lead={erasureWords.ownLead}>
				<p className="mb-4 flex flex-wrap items-center gap-4">
					<a href={urls.ownData()} className={buttonStyle('secondary')}>
						{erasureWords.download}
					</a>
					<Link to={urls.privacy()} className="inline-flex min-h-6 items-center">
						{linkWords.privacy}
					</Link>
				</p>
				<ErasureAsk open={erasure === 'none' ? null : erasure} refused={refused} own />
			</Part>
		</>
	)
}
