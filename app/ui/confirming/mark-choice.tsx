import type { Points } from '#app/core/scenario/run'
import { FieldError } from '../form/field'
import { classes } from '../primitives/classes'
import { confirmingWords as words } from '../words/confirming'
import { fieldOf, type MarkedDimension, type Step, stepOf, steps } from './typed-turn'

export type MarkChoiceProps = {
	dimension: MarkedDimension
	move: number
	/** The scorer's mark: its step then stands for "stays as it is". Null as long as it must not be seen. */
	scorer: Points | null
	/** One's own mark, given before. */
	own: Points | null
	chosen: Step | 'keep' | undefined
	error?: string | undefined
	/** What one's own mark, the one that must not be seen at first, and both in one are called; the latter a scorer's unless told. */
	whose?: Whose
	/** Steps below the mark that stands are not on offer. */
	noLower?: boolean
}

type Whose = { yours: string; first: string; both: string }
const scorers: Whose = { yours: words.yours, first: words.scorers, both: words.both }

/** Five steps to choose from, in words. */
export function MarkChoice({
	dimension,
	move,
	scorer,
	own,
	chosen,
	error,
	whose = scorers,
	noLower = false,
}: MarkChoiceProps) {
	const name = fieldOf(dimension, move)
	const id = `field-${name}`
	const kept = scorer === null ? null : stepOf(scorer)
	const onOffer = noLower && scorer !== null ? steps.filter((step) => step === kept || step > scorer) : steps
	const agreed = kept !== null && own !== null && (noLower ? own <= kept : own === kept)
	// Where both agree there is nothing left to decide.
	const value = chosen ?? (agreed ? 'keep' : undefined)
	return (
		<fieldset
			aria-describedby={classes(`${id}-about`, error && `${id}-error`)}
			aria-invalid={error ? true : undefined}
			className="mt-4"
		>
			<legend className="font-semibold">{words.dimension[dimension]}</legend>
			<p id={`${id}-about`} className="mb-2 text-sm text-ink-soft">
				{words.about[dimension]}
			</p>
			<div className={classes('grid gap-2', onOffer.length > 3 ? 'sm:grid-cols-5' : 'sm:grid-cols-3')}>
				{onOffer.map((step, place) => {
					const worth = step === kept ? 'keep' : step
					const yours = own !== null && stepOf(own) === step
					return (
						<label
							key={step}
							htmlFor={place === 0 ? id : `${id}-${step}`}
							className="motion-quick flex min-h-11 items-start gap-2.5 rounded-md border border-edge bg-sheet px-3 py-2 transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash"
						>
							<input
								id={place === 0 ? id : `${id}-${step}`}
								type="radio"
								name={name}
								value={worth}
								defaultChecked={value === worth}
								className="mt-1 size-5 shrink-0"
							/>
							<span className="min-w-0">
								{words.step[step]}
								<WhoseMark whose={whose} yours={yours} first={kept === step} />
							</span>
						</label>
					)
				})}
			</div>
			{error && <FieldError id={`${id}-error`} text={error} />}
		</fieldset>
	)
}

function WhoseMark({ whose, yours, first }: { whose: Whose; yours: boolean; first: boolean }) {
	if (!yours && !first) return null
	const text = yours && first ? whose.both : yours ? whose.yours : whose.first
	return <span className="block text-sm text-ink-soft">({text})</span>
}
