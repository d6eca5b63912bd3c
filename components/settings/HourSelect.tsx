import { sayDate } from '../../lib/text/say-date';

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
            {hourWords(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' };

/** "22:00", "10:00 PM": as readers of the language write it. */
export function hourWords(hour: number): string {
  return sayDate(Date.UTC(2000, 0, 1, hour), TIME);
}
