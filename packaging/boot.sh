#!/bin/sh
# Boot the systemd of a Debian in a folder, in name spaces of its own and without a network:
# boot.sh ROOT. As root; ends with it.
set -eu
root=$1
# Its processes in a group of their own, below which systemd makes its groups.
group=$(findmnt -n -t cgroup2 -o TARGET | head -n 1)/schaufenster-proof
mkdir -p "$group"
echo $$ >"$group/cgroup.procs"
exec unshare --mount --pid --fork --ipc --uts --net --cgroup sh -euc '
root=$1
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom tty; do
    touch "$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
done
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
cd "$root"
mkdir -p before
pivot_root . before
umount -l /before
exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    /sbin/init systemd.unit=multi-user.target </dev/null' sh "$root"
