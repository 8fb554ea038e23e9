import { Form } from '@remix-run/react'
import type { AdjustmentCode } from '#app/core/records/adjustments'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { Time } from '../primitives/time'
import { adjustmentWords as words } from '../words/adjustments'

export type AdjustmentItem = {
	id: string
	code: AdjustmentCode
	value: number | null
	note: string
	from: Date | string
	until: Date | string | null
	endedAt: Date | string | null
	inForce: boolean
}

/** What was agreed; `mayEnd`: each that holds can be ended here. */
export function AdjustmentList({ items, mayEnd }: { items: AdjustmentItem[]; mayEnd: boolean }) {
	if (items.length === 0) return <p className="text-ink-soft">{words.none}</p>
	return (
		<ul className="grid gap-3">
			{items.map((item) => (
				<Card key={item.id} as="li" className="flex flex-wrap items-center justify-between gap-4">
					<div>
						<p className="font-semibold">
							{words.codes[item.code]}
							{item.value !== null && `: ${words.moreDays(item.value)}`}{' '}
							<Badge look={item.inForce ? 'good' : 'plain'}>{item.inForce ? words.holds : words.over}</Badge>
						</p>
						{item.note !== '' && <p className="max-w-measure whitespace-pre-line">{item.note}</p>}
						<p className="text-sm text-ink-soft">
							{words.from} <Time at={item.from} />
							{(item.endedAt ?? item.until) && (
								<>
									{' '}
									{words.to} <Time at={item.endedAt ?? item.until ?? item.from} />
								</>
							)}
						</p>
					</div>
					{mayEnd && item.inForce && (
						<Form method="post">
							<input type="hidden" name="intent" value="end-adjustment" />
							<input type="hidden" name="adjustment" value={item.id} />
							<SubmitButton look="secondary" size="small" match={{ adjustment: item.id }}>
								{words.end}
								<span className="sr-only">: {words.codes[item.code]}</span>
							</SubmitButton>
						</Form>
					)}
				</Card>
			))}
		</ul>
	)
}
