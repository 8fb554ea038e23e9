import { said, saidList, setSaid } from '#app/core/writing/cards/card-attributes'
import type { WrittenTag } from '#app/core/writing/reading'
import type { Cards } from './use-cards'
import { usePending } from './use-pending'

export type TagChecksProps = {
	cards: Cards
	tag: WrittenTag
	name: string
	label: string
	choices: readonly { value: string; label: string }[]
}

/** An attribute that lists some of a few names. */
export function TagChecks({ cards, tag, name, label, choices }: TagChecksProps) {
	const chosen = saidList(tag, name)
	if (choices.length === 0 && chosen.length === 0) return null
	const all = [
		...choices,
		...chosen
			.filter((value) => !choices.some((choice) => choice.value === value))
			.map((value) => ({ value, label: value })),
	]
	const put = (value: string, on: boolean) =>
		cards.change(tag, (text, same) => {
			const now = saidList(same, name).filter((one) => one !== value)
			const next = on ? [...now, value] : now
			return setSaid(text, same, name, next.length === 0 ? null : next.join(' '))
		})
	return (
		<fieldset className="min-w-0">
			<legend className="mb-1 text-sm font-semibold">{label}</legend>
			<div className="flex flex-wrap gap-x-5 gap-y-1">
				{all.map(({ value, label: text }) => (
					<Tick
						key={value}
						cards={cards}
						label={text}
						ticked={chosen.includes(value)}
						onTick={(on) => put(value, on)}
					/>
				))}
			</div>
		</fieldset>
	)
}

export type TagSwitchProps = { cards: Cards; tag: WrittenTag; name: string; label: string }

/** A bare attribute: there or not. */
export function TagSwitch({ cards, tag, name, label }: TagSwitchProps) {
	const value = said(tag, name)
	return (
		<Tick
			cards={cards}
			label={label}
			ticked={value !== null && value !== 'no'}
			onTick={(on) => cards.change(tag, (text, same) => setSaid(text, same, name, on ? 'yes' : null))}
		/>
	)
}

export type TickProps = { cards: Cards; label: string; ticked: boolean; onTick: (on: boolean) => void }

/** Yes or no, shown as soon as it is pressed. */
export function Tick({ cards, label, ticked, onTick }: TickProps) {
	const [shown, choose] = usePending(cards, ticked)
	return (
		<label className="flex min-h-8 items-center gap-2">
			<input
				type="checkbox"
				checked={shown}
				disabled={!cards.mayWrite}
				onChange={({ target }) => {
					choose(target.checked)
					onTick(target.checked)
				}}
				className="size-5"
			/>
			{label}
		</label>
	)
}
