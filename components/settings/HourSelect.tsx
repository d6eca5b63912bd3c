export interface HourSelectProps {
  readonly label: string;
  readonly hour: number;
  readonly onChange: (hour: number) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** An hour of the day, 0 to 23. */
export function HourSelect({ label, hour, onChange }: HourSelectProps) {
  return (
    <label class="hour">
      <span>{label}</span>
      <select class="field" onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {HOURS.map((value) => (
          <option key={value} value={value} selected={value === hour}>
            {`${String(value).padStart(2, '0')}:00`}
          </option>
        ))}
      </select>
    </label>
  );
}
