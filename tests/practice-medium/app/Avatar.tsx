/** @jsxImportSource react */
interface AvatarProps {
  user: { id: string; name: string };
  size: number;
}

/** A person's picture. */
export function Avatar({ user, size }: AvatarProps) {
  return (
    <img
      alt={user.name}
      width={size}
      height={size}
      src={`https://miro.medium.com/v2/resize:fill:${size * 2}:${size * 2}/0*${user.id}.jpeg`}
      loading="lazy"
    />
  );
}
