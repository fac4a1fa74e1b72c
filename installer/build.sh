#!/bin/sh
# Builds an image or installer of Anjuan for the system it runs on, with a Java of its own:
#   installer/build.sh [app-image|deb|dmg|msi]...
# Without a name, what the system knows: app-image and deb on Linux, dmg on macOS, msi on Windows (in Git Bash).
# Needs JDK 25 and, after `mvn -DskipTests package`, target/anjuan. The result lies in target/installer.
set -eu
cd "$(dirname "$0")/.."

case $(uname -s) in
  Linux) system=linux default="app-image deb" ;;
  Darwin) system=mac default=dmg ;;
  *) system=windows default=msi ;;
esac

jdk=
for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ -f "$candidate/release" ] && [ -x "$candidate/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$candidate/release"; then
    jdk=$candidate
    break
  fi
done
[ -n "$jdk" ] || { echo "installer: no JDK 25 with jpackage was found; name its folder in JAVA_HOME." >&2; exit 1; }

jar=$(ls target/anjuan/lib/anjuan-[0-9]*.jar 2>/dev/null | head -n 1)
[ -n "$jar" ] || { echo "installer: target/anjuan is missing; run mvn -DskipTests package first." >&2; exit 1; }
version=$(basename "$jar" .jar)
version=${version#anjuan-}

work=target/installer
runtime=$work/runtime
rm -rf "$runtime"
mkdir -p "$work"
modules=$(tr '\n' ',' <installer/modules.txt)
"$jdk/bin/jlink" --add-modules "${modules%,}" --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$runtime"
"$runtime/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null # a class archive halves the time to start

# each line of an options file is one option; jpackage reads them itself
for type in ${*:-$default}; do
  rm -rf "$work/$type"
  "$jdk/bin/jpackage" @installer/common.options "@installer/$system/$type.options" \
    --app-version "$version" --input target/anjuan/lib --main-jar "$(basename "$jar")" \
    --runtime-image "$runtime" --dest "$work/$type"
  echo "$type: $(ls -d "$work/$type"/*) ($(du -sh "$work/$type" | cut -f 1))"
done
