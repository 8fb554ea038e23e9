import { FieldError } from '../../form/field'
import { newDraftWords as words } from '../../words/studio-new'

const kinds = ['scenario', 'lesson', 'course'] as const
const all = Object.entries(words.templates)

/** What to begin with, by kind: one choice of all of them. */
export function TemplateChoice({ value, error }: { value: string; error: string | undefined }) {
	const errorId = 'field-template-error'
	return (
		<fieldset aria-describedby={error ? errorId : undefined} className="mb-8">
			<legend className="mb-3 text-xl font-semibold">{words.choose}</legend>
			<div className="grid gap-6">
				{kinds.map((kind, at) => (
					<div key={kind} role="group" aria-labelledby={`kind-${kind}`}>
						<h2 id={`kind-${kind}`} className="mb-2 text-lg">
							{words.kinds[kind]}
						</h2>
						<div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
							{all
								.filter(([name]) => name.startsWith(`${kind}-`))
								.map(([name, { name: label, about }], place) => {
									const id = at === 0 && place === 0 ? 'field-template' : `template-${name}`
									return (
										<label
											key={name}
											htmlFor={id}
											className="motion-quick flex min-h-11 items-start gap-3 rounded-md border border-edge bg-sheet px-4 py-3 transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash"
										>
											<input
												id={id}
												type="radio"
												name="template"
												value={name}
												defaultChecked={value === name}
												className="mt-1 size-5 shrink-0"
											/>
											<span className="font-semibold">
												{label}
												<span className="block text-sm font-normal text-ink-soft">{about}</span>
											</span>
										</label>
									)
								})}
						</div>
					</div>
				))}
			</div>
			{error && <FieldError id={errorId} text={error} />}
		</fieldset>
	)
}
