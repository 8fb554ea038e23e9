import { useEffect, useRef } from 'react'
import { faceOf } from '../faces/face-of'
import { controlStyle } from '../form/field'
import { MoodChip } from '../stage/mood-chip'
import { practiseWords } from '../words/practise'
import { tryWords } from '../words/try'
import type { StarterView, TryValues } from './try-types'

export type LineChoiceProps = {
	starters: readonly StarterView[]
	start: Pick<TryValues, 'line' | 'own'>
	mostOwnLine: number
}

const card =
	'motion-quick flex w-72 shrink-0 snap-start items-start gap-3 rounded-md border border-edge bg-sheet p-4 transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash has-checked:outline-1 has-checked:outline-primary'

/** The customer's line: one of ours, side by side, or one's own, whose box shows when it is chosen. */
export function LineChoice({ starters, start, mostOwnLine }: LineChoiceProps) {
	const row = useRef<HTMLDivElement>(null)
	useEffect(() => {
		const chosen = row.current?.querySelector(':checked')?.closest('label')
		if (row.current && chosen) row.current.scrollLeft = chosen.offsetLeft - row.current.offsetLeft - 8
	}, [])
	return (
		<fieldset className="group/line mb-5 min-w-0">
			<legend className="mb-2 text-lg font-semibold">{tryWords.lineTitle}</legend>
			<div ref={row} className="scroller flex snap-x gap-3 p-1 pb-3">
				{starters.map((one) => (
					<label key={one.id} htmlFor={`line-${one.id}`} className={card}>
						<Radio id={one.id} chosen={start.line} />
						<span className="min-w-0">
							<span className="block text-sm text-ink-soft">
								{one.place} · {practiseWords.channel[one.channel]}
							</span>
							<span className="mt-1 block">
								<MoodChip mood={one.mood} face={{ expression: faceOf(one.mood, []) }} />
							</span>
							<span className="mt-1 block">“{one.line}”</span>
						</span>
					</label>
				))}
				<label htmlFor="line-own" className={card}>
					<Radio id="own" chosen={start.line} />
					<span>
						<span className="block font-semibold">{tryWords.ownPlace}</span>
						<span className="mt-1 block text-sm text-ink-soft">{tryWords.ownLine}</span>
					</span>
				</label>
			</div>
			<div className="mt-3 hidden group-has-[[value=own]:checked]/line:block">
				<label htmlFor="field-own" className="block font-semibold">
					{tryWords.ownLabel}
				</label>
				<p id="field-own-hint" className="mb-2 text-sm text-ink-soft">
					{tryWords.ownHint(mostOwnLine)}
				</p>
				<textarea
					id="field-own"
					name="own"
					rows={2}
					maxLength={mostOwnLine}
					defaultValue={start.own}
					aria-describedby="field-own-hint"
					className={controlStyle}
				/>
			</div>
		</fieldset>
	)
}

function Radio({ id, chosen }: { id: string; chosen: string }) {
	return (
		<input
			id={`line-${id}`}
			type="radio"
			name="line"
			value={id}
			defaultChecked={id === chosen}
			className="mt-1 size-5 shrink-0"
		/>
	)
}
